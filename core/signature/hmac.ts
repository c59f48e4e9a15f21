import { type Algorithm, algorithms } from './Algorithm.ts';
import { hash } from './digest.ts';

/**
 * HMAC (RFC 2104, FIPS 198-1) of a message under a key, as raw bytes. Any key length is taken, none included: a key
 * longer than the algorithm's block is hashed first. Key and message are bytes; texts are encoded by the caller, since
 * how they were encoded is one of the mistakes that Countersign proves.
 */
export function hmac(algorithm: Algorithm, key: Uint8Array, message: Uint8Array): Uint8Array {
  const { blockBytes } = algorithms[algorithm];
  const blockKey = key.byteLength > blockBytes ? hash(algorithm, key) : key;
  const padded = (filler: number): Uint8Array => {
    const pad = new Uint8Array(blockBytes).fill(filler);
    for (let i = 0; i < blockKey.byteLength; i += 1) pad[i] = filler ^ (blockKey[i] as number);
    return pad;
  };
  return hash(algorithm, padded(0x5c), hash(algorithm, padded(0x36), message));
}
