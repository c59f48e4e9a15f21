import { hash } from 'node:crypto';
import { type Algorithm, algorithms } from './Algorithm.ts';

/** The digest of a message. */
export type Digest = (message: Uint8Array) => Uint8Array;

/** The result is asked for as a string because `crypto.hash` makes a Buffer four times slower than it makes a string. */
const native =
  (algorithm: Algorithm): Digest =>
  (message) => {
    const text = hash(algorithm, message, 'binary');
    const { digestBytes } = algorithms[algorithm];
    const bytes = new Uint8Array(digestBytes);
    for (let i = 0; i < digestBytes; i += 1) bytes[i] = text.charCodeAt(i);
    return bytes;
  };

/**
 * What every runtime has in `node:crypto`: Electron's BoringSSL knows MD5, SHA-1 and SHA-2 and throws "Digest method not
 * supported" for the rest. Apart from that rest, which takes a while to load.
 */
export const nativeDigests = {
  sha256: native('sha256'),
  sha1: native('sha1'),
  sha512: native('sha512'),
  md5: native('md5'),
  sha384: native('sha384'),
  sha224: native('sha224'),
} as const satisfies { readonly [A in Algorithm]?: Digest };

function isNative(algorithm: Algorithm): boolean {
  try {
    hash(algorithm, '');
    return true;
  } catch {
    return false;
  }
}

/** The runtime's own digest of an algorithm where it has one, which is several times as fast; it is asked when the first is made. */
export function nativeOr(algorithm: Algorithm, own: Digest): Digest {
  let chosen: Digest | undefined;
  return (message) => {
    chosen ??= isNative(algorithm) ? native(algorithm) : own;
    return chosen(message);
  };
}
