import { type Algorithm, algorithms } from './Algorithm.ts';
import { hash } from './digest.ts';

/**
 * HMAC (RFC 2104, FIPS 198-1) of a message under a key, as raw bytes. Any key length is taken, none included: a key
 * longer than the algorithm's block is hashed first. Key and message are bytes; texts are encoded by the caller, since
 * how they were encoded is one of the mistakes that Countersign proves.
 */
export function hmac(algorithm: Algorithm, key: Uint8Array, message: Uint8Array): Uint8Array {
  const { blockBytes, digestBytes } = algorithms[algorithm];
  const blockKey = key.byteLength > blockBytes ? hash(algorithm, key) : key;
  const inner = new Uint8Array(blockBytes + message.byteLength);
  const outer = new Uint8Array(blockBytes + digestBytes);
  for (let i = 0; i < blockBytes; i += 1) {
    const byte = blockKey[i] ?? 0;
    inner[i] = byte ^ 0x36;
    outer[i] = byte ^ 0x5c;
  }
  inner.set(message, blockBytes);
  outer.set(hash(algorithm, inner), blockBytes);
  return hash(algorithm, outer);
}
