import type { Algorithm } from '../Algorithm.ts';
import { digestOf } from '../digest.ts';
import { batchBy } from './batchBy.ts';
import type { HmacBatch } from './HmacBatch.ts';

/** The fastest batch there is for an algorithm: WebAssembly where it helps and runs, else one digest at a time. */
export const createHmacBatch = (algorithm: Algorithm): HmacBatch => batchBy(algorithm, digestOf(algorithm));
