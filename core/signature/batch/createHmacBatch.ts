import type { Algorithm } from '../Algorithm.ts';
import type { HmacBatch } from './HmacBatch.ts';
import { plainBatch } from './plainBatch.ts';
import { type WasmMemory, wasmBatch } from './wasmBatch.ts';

/**
 * The fastest batch there is for an algorithm: WebAssembly where it helps and runs, else one digest at a time. `memory` is
 * for batches that are used in turns.
 */
export function createHmacBatch(algorithm: Algorithm, memory?: WasmMemory): HmacBatch {
  return wasmBatch(algorithm, memory) ?? plainBatch(algorithm);
}
