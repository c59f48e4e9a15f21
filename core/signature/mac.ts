import { blake2b } from '@noble/hashes/blake2.js';
import type { Algorithm } from './Algorithm.ts';
import { hmac, hmacWith } from './hmac.ts';

/** The digest under a key of an algorithm that takes one (RFC 7693); `undefined` for a key that it does not take. */
type KeyedDigest = (key: Uint8Array, message: Uint8Array) => Uint8Array | undefined;

/** What libraries offer where an algorithm has a key: libsodium's generichash, Python's blake2b. */
const keyedDigests: { readonly [A in Algorithm]?: KeyedDigest } = {
  blake2b256: (key, message) =>
    key.length === 0 || key.length > 64 ? undefined : blake2b(message, { dkLen: 32, key }),
};

/** What a library makes of a message under a key with this algorithm: HMAC, or the digest with the key that it takes itself. */
export const mac = (algorithm: Algorithm, key: Uint8Array, message: Uint8Array): Uint8Array =>
  keyedDigests[algorithm]?.(key, message) ?? hmac(algorithm, key, message);

/** The same for many messages under one key. The results are the caller's. */
export const macWith = (algorithm: Algorithm, key: Uint8Array): ((message: Uint8Array) => Uint8Array) =>
  keyedDigests[algorithm] === undefined
    ? hmacWith(algorithm, key)
    : (message) => mac(algorithm, key, message);
