import type { Algorithm } from '../Algorithm.ts';
import { digestOf } from '../digest.ts';
import { batchBy } from './batchBy.ts';
import type { HmacBatch } from './HmacBatch.ts';
import type { WasmMemory } from './WasmMemory.ts';

/**
 * The fastest batch there is for an algorithm: WebAssembly where it helps and runs, else one digest at a time. `memory` is
 * for batches that are used in turns.
 */
export const createHmacBatch = (algorithm: Algorithm, memory?: WasmMemory): HmacBatch =>
  batchBy(algorithm, digestOf(algorithm), memory);
