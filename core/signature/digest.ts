import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { ripemd160 } from '@noble/hashes/legacy.js';
import { sha512_224, sha512_256 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';
import type { Algorithm } from './Algorithm.ts';
import { concatenated } from './concatenated.ts';
import { type Digest, nativeDigests, nativeOr } from './nativeDigests.ts';
import { sm3 } from './sm3.ts';
import { whirlpool } from './whirlpool.ts';

/** The algorithms that some runtimes lack, computed here. */
export const ownDigests = {
  'sha3-256': sha3_256,
  'sha3-512': sha3_512,
  'sha512-256': sha512_256,
  'sha512-224': sha512_224,
  'sha3-224': sha3_224,
  'sha3-384': sha3_384,
  ripemd160: ripemd160,
  blake2b512: (message) => blake2b(message, { dkLen: 64 }),
  blake2b256: (message) => blake2b(message, { dkLen: 32 }),
  blake2s256: (message) => blake2s(message, { dkLen: 32 }),
  sm3,
  whirlpool,
} as const satisfies { readonly [A in Algorithm]?: Digest };

type OwnAlgorithm = keyof typeof ownDigests;

const quickest = Object.fromEntries(
  (Object.keys(ownDigests) as OwnAlgorithm[]).map((name) => [name, nativeOr(name, ownDigests[name])]),
) as Record<OwnAlgorithm, Digest>;

const digests: Readonly<Record<Algorithm, Digest>> = { ...nativeDigests, ...quickest };

/** What an algorithm makes of a message. */
export const digestOf = (algorithm: Algorithm): Digest => digests[algorithm];

/**
 * The digest of the parts put one after the other, as raw bytes (`algorithms[algorithm].digestBytes` of them). The
 * parts are left as they are; the result is the caller's.
 */
export function hash(algorithm: Algorithm, ...parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return digests[algorithm](parts.length === 1 && only !== undefined ? only : concatenated(parts));
}
