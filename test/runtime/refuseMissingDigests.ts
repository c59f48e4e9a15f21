import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Electron's `node:crypto` is BoringSSL, which has these and no others. */
const offered =
  /^(rsa-)?(md5|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512|sha-?512[/-]256|ripemd-?160|rmd160)$/i;

function refuse(algorithm: unknown): void {
  if (typeof algorithm === 'string' && !offered.test(algorithm)) {
    throw Object.assign(new Error('Digest method not supported'), { code: 'ERR_CRYPTO_INVALID_DIGEST' });
  }
}

/** Makes `node:crypto` of this process or worker refuse the digests that Electron's refuses. */
export function refuseMissingDigests(): void {
  for (const name of ['createHash', 'createHmac', 'hash', 'pbkdf2Sync', 'hkdfSync'] as const) {
    const original = crypto[name] as (...args: readonly unknown[]) => unknown;
    const place = name === 'pbkdf2Sync' ? 4 : 0;
    Object.assign(crypto, {
      [name]: (...args: readonly unknown[]) => {
        refuse(args[place]);
        return original(...args);
      },
    });
  }
  const hashes = crypto.getHashes().filter((name) => offered.test(name));
  Object.assign(crypto, { getHashes: () => [...hashes] });
  syncBuiltinESMExports();
}
