import { type Algorithm, algorithms } from './Algorithm.ts';
import type { Digest } from './nativeDigests.ts';

/** `hmac` by what computes the algorithm's digests. */
export function hmacBy(
  digest: Digest,
  algorithm: Algorithm,
  key: Uint8Array,
  message: Uint8Array,
): Uint8Array {
  const { blockBytes, digestBytes } = algorithms[algorithm];
  const blockKey = key.byteLength > blockBytes ? digest(key) : key;
  const inner = new Uint8Array(blockBytes + message.byteLength);
  const outer = new Uint8Array(blockBytes + digestBytes);
  for (let i = 0; i < blockBytes; i += 1) {
    const byte = blockKey[i] ?? 0;
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  inner.set(message, blockBytes);
  outer.set(digest(inner), blockBytes);
  return digest(outer);
}
