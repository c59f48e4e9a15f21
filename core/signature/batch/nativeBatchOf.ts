import { nativeDigests } from '../nativeDigests.ts';
import { batchBy } from './batchBy.ts';
import type { HmacBatch, Records } from './HmacBatch.ts';
import { RowsInMemory } from './RowsInMemory.ts';
import { WasmMemory } from './WasmMemory.ts';

/** Those that every runtime has, so that no code is loaded for them. */
export type NativeAlgorithm = keyof typeof nativeDigests;

export const isNative = (algorithm: string): algorithm is NativeAlgorithm =>
  Object.hasOwn(nativeDigests, algorithm);

const batches = new Map<NativeAlgorithm, HmacBatch>();
const memory = new WasmMemory();

/**
 * This thread's batch of an algorithm, made when it is first asked for. All share their memory: what one gives is valid until the next
 * call of any, and whoever uses one sets its key first.
 */
export function nativeBatchOf(algorithm: NativeAlgorithm): HmacBatch {
  const batch = batches.get(algorithm) ?? batchBy(algorithm, nativeDigests[algorithm], memory);
  batches.set(algorithm, batch);
  return batch;
}

/** Finds rows in the memory of these batches; undefined where one is not as usual. */
export const nativeRowsIn = (records: Records): RowsInMemory | undefined =>
  RowsInMemory.find(memory, records);
