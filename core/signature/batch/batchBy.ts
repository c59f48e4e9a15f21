import type { Algorithm } from '../Algorithm.ts';
import type { Digest } from '../nativeDigests.ts';
import type { HmacBatch } from './HmacBatch.ts';
import { plainBatch } from './plainBatch.ts';
import { wasmBatch } from './wasmBatch.ts';

/** `createHmacBatch` by what computes the algorithm's digests, for what the engine leaves out. */
export const batchBy = (algorithm: Algorithm, digest: Digest): HmacBatch =>
  wasmBatch(algorithm, digest) ?? plainBatch(algorithm, digest);
