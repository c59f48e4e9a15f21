/** Digest algorithms that real backends have offered in SHA-256's place, with what HMAC needs to know of each. */
export const algorithms = {
  sha256: { name: 'SHA-256', digestBytes: 32, blockBytes: 64 },
  sha1: { name: 'SHA-1', digestBytes: 20, blockBytes: 64 },
  sha512: { name: 'SHA-512', digestBytes: 64, blockBytes: 128 },
  md5: { name: 'MD5', digestBytes: 16, blockBytes: 64 },
  sha384: { name: 'SHA-384', digestBytes: 48, blockBytes: 128 },
  sha224: { name: 'SHA-224', digestBytes: 28, blockBytes: 64 },
  'sha3-256': { name: 'SHA3-256', digestBytes: 32, blockBytes: 136 },
  'sha3-512': { name: 'SHA3-512', digestBytes: 64, blockBytes: 72 },
  'sha512-256': { name: 'SHA-512/256', digestBytes: 32, blockBytes: 128 },
  'sha512-224': { name: 'SHA-512/224', digestBytes: 28, blockBytes: 128 },
  'sha3-224': { name: 'SHA3-224', digestBytes: 28, blockBytes: 144 },
  'sha3-384': { name: 'SHA3-384', digestBytes: 48, blockBytes: 104 },
  ripemd160: { name: 'RIPEMD-160', digestBytes: 20, blockBytes: 64 },
  blake2b512: { name: 'BLAKE2b-512', digestBytes: 64, blockBytes: 128 },
  blake2b256: { name: 'BLAKE2b-256', digestBytes: 32, blockBytes: 128 },
  blake2s256: { name: 'BLAKE2s-256', digestBytes: 32, blockBytes: 64 },
  sm3: { name: 'SM3', digestBytes: 32, blockBytes: 64 },
  whirlpool: { name: 'Whirlpool', digestBytes: 64, blockBytes: 64 },
} as const;

export type Algorithm = keyof typeof algorithms;
