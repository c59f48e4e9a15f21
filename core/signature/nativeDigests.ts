import { hash } from 'node:crypto';
import type { Algorithm } from './Algorithm.ts';

/** The digest of a message. */
export type Digest = (message: Uint8Array) => Uint8Array;

/** The result is asked for as a string because `crypto.hash` makes a Buffer four times slower than it makes a string. */
const native =
  (name: string, digestBytes: number): Digest =>
  (message) => {
    const text = hash(name, message, 'binary');
    const bytes = new Uint8Array(digestBytes);
    for (let i = 0; i < digestBytes; i += 1) bytes[i] = text.charCodeAt(i);
    return bytes;
  };

/**
 * What every runtime has in `node:crypto`: Electron's BoringSSL knows MD5, SHA-1 and SHA-2 and throws "Digest method not
 * supported" for the rest. Apart from that rest, which takes a while to load.
 */
export const nativeDigests = {
  sha256: native('sha256', 32),
  sha1: native('sha1', 20),
  sha512: native('sha512', 64),
  md5: native('md5', 16),
  sha384: native('sha384', 48),
  sha224: native('sha224', 28),
} as const satisfies { readonly [A in Algorithm]?: Digest };
