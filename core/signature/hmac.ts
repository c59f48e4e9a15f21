import { type Algorithm, algorithms } from './Algorithm.ts';
import { digestOf, hash } from './digest.ts';
import { hmacBy } from './hmacBy.ts';

/**
 * HMAC (RFC 2104, FIPS 198-1) of a message under a key, as raw bytes. Any key length is taken, none included: a key
 * longer than the algorithm's block is hashed first. Key and message are bytes; texts are encoded by the caller, since
 * how they were encoded is one of the mistakes that Countersign proves.
 */
export const hmac = (algorithm: Algorithm, key: Uint8Array, message: Uint8Array): Uint8Array =>
  hmacBy(digestOf(algorithm), algorithm, key, message);

/** The same for many messages under one key: what the key alone decides is prepared. The results are the caller's. */
export function hmacWith(algorithm: Algorithm, key: Uint8Array): (message: Uint8Array) => Uint8Array {
  const { blockBytes, digestBytes } = algorithms[algorithm];
  const blockKey = key.byteLength > blockBytes ? hash(algorithm, key) : key;
  let inner = new Uint8Array(blockBytes + 256);
  const outer = new Uint8Array(blockBytes + digestBytes);
  for (let i = 0; i < blockBytes; i += 1) {
    const byte = blockKey[i] ?? 0;
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  return (message) => {
    const end = blockBytes + message.byteLength;
    if (end > inner.length) {
      const longer = new Uint8Array(2 * end);
      longer.set(inner.subarray(0, blockBytes));
      inner = longer;
    }
    inner.set(message, blockBytes);
    outer.set(hash(algorithm, inner.subarray(0, end)), blockBytes);
    return hash(algorithm, outer);
  };
}
