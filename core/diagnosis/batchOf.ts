import type { Algorithm } from '../signature/Algorithm.ts';
import { createHmacBatch } from '../signature/batch/createHmacBatch.ts';
import type { HmacBatch } from '../signature/batch/HmacBatch.ts';
import { WasmMemory } from '../signature/batch/WasmMemory.ts';

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

/** Made when first needed and kept for the life of the thread. They share their memory, and are used one after the other. */
const batches = new Map<Algorithm, HmacBatch>();
const memory = new WasmMemory();

/**
 * This thread's batch of an algorithm. What it knows of its last key stays with it; digests that it gives are valid until
 * the next call of any of these batches.
 */
export function batchOf(algorithm: Algorithm): HmacBatch {
  const batch = batches.get(algorithm) ?? createHmacBatch(algorithm, memory);
  batches.set(algorithm, batch);
  return batch;
}
