import type { Algorithm } from '../Algorithm.ts';
import type { HmacBatch } from './HmacBatch.ts';
import { plainBatch } from './plainBatch.ts';
import { wasmBatch } from './wasmBatch.ts';

/** The fastest batch there is for an algorithm: WebAssembly where it helps and runs, else one digest at a time. */
export function createHmacBatch(algorithm: Algorithm): HmacBatch {
  return wasmBatch(algorithm) ?? plainBatch(algorithm);
}
