import type { Algorithm } from '../signature/Algorithm.ts';
import { createHmacBatch } from '../signature/batch/createHmacBatch.ts';
import type { HmacBatch } from '../signature/batch/HmacBatch.ts';

/** Algorithms whose HMACs can be computed many at a time; the others cost ten times as much and are rare. */
export const batched: ReadonlySet<Algorithm> = new Set([
  'sha256',
  'sha224',
  'sha1',
  'md5',
  'sha384',
  'sha512',
  'sha512-256',
]);

/** Made when first needed and kept for the life of the thread: each holds WebAssembly memory of its own. */
const batches = new Map<Algorithm, HmacBatch>();

/** This thread's batch of an algorithm. What it knows of its last key stays with it. */
export function batchOf(algorithm: Algorithm): HmacBatch {
  const batch = batches.get(algorithm) ?? createHmacBatch(algorithm);
  batches.set(algorithm, batch);
  return batch;
}
