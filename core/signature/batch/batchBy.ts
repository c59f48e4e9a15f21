import type { Algorithm } from '../Algorithm.ts';
import type { Digest } from '../nativeDigests.ts';
import type { HmacBatch } from './HmacBatch.ts';
import { plainBatch } from './plainBatch.ts';
import type { WasmMemory } from './WasmMemory.ts';
import { wasmBatch } from './wasmBatch.ts';

/** `createHmacBatch` by what computes the algorithm's digests, for what the engine leaves out. */
export const batchBy = (algorithm: Algorithm, digest: Digest, memory?: WasmMemory): HmacBatch =>
  wasmBatch(algorithm, digest, memory) ?? plainBatch(algorithm, digest);
