import { createHash, getHashes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Algorithm, algorithms } from '../../../../core/signature/Algorithm.ts';
import { hash, ownDigests } from '../../../../core/signature/digest.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';

// Thousands of comparisons on a busy machine take longer than a test usually may.
vi.setConfig({ testTimeout: 60_000 });

const names = Object.keys(algorithms) as Algorithm[];
/** What OpenSSL does not have, so that there is nothing to compare with but published digests. */
const elsewhere: readonly Algorithm[] = ['blake2b256', 'whirlpool'];
const text = (ascii: string): Uint8Array => new TextEncoder().encode(ascii);

/** The digest of "abc" from each algorithm's own document. */
const digestsOfAbc: Readonly<Record<Algorithm, string>> = {
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
  sha512:
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  md5: '900150983cd24fb0d6963f7d28e17f72',
  sha384: 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
  sha224: '23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7',
  'sha3-256': '3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532',
  'sha3-512':
    'b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0',
  'sha512-256': '53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23',
  'sha512-224': '4634270f707b6a54daae7530460842e20e37ed265ceee9a43e8924aa',
  'sha3-224': 'e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf',
  'sha3-384':
    'ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25',
  ripemd160: '8eb208f7e05d987a9b044a8e98c6b087f15a0bfc',
  blake2b512:
    'ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923',
  blake2b256: 'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319',
  blake2s256: '508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982',
  sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  whirlpool:
    '4e2448a4c6f486bb16b6562c73b4020bf3043e3a731bce721ae1b303d97e6d4c7181eebdb6c57e277d0e34957114cbd6c797fc9d95d8b582d225292076d4eef5',
};

/** ISO/IEC 10118-3's examples for Whirlpool, which Node's OpenSSL does not have to compare with. */
const whirlpoolVectors = [
  [
    '',
    '19fa61d75522a4669b44e39c1d2e1726c530232130d407f89afee0964997f7a73e83be698b288febcf88e3e03c4f0757ea8964e59b63d93708b138cc42a66eb3',
  ],
  [
    'a',
    '8aca2602792aec6f11a67206531fb7d7f0dff59413145e6973c45001d0087b42d11bc645413aeff63a42391a39145a591a92200d560195e53b478584fdae231a',
  ],
  [
    'message digest',
    '378c84a4126e2dc6e56dcc7458377aac838d00032230f53ce1f5700c0ffb4d3b8421557659ef55c106b4b52ac5a4aaa692ed920052838f3362e86dbd37a8903e',
  ],
  [
    'abcdefghijklmnopqrstuvwxyz',
    'f1d754662636ffe92c82ebb9212a484a8d38631ead4238f5442ee13b8054e41b08bf2a9251c30b6a0b8aae86177ab4a6f68f673e7207865d5d9819a3dba4eb3b',
  ],
  [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
    'dc37e008cf9ee69bf11f00ed9aba26901dd7c28cdec066cc6af42e40f82f3a1e08eba26629129d8fb7cb57211b9281a65517cc879d7b962142c65f5a7af01467',
  ],
  [
    '1234567890'.repeat(8),
    '466ef18babb0154d25b9d38a6414f5c08784372bccb204d6549c4afadb6014294d5bd8df2a6c44e538cd047b2681a51a2c60481e88c5a20b2c2a80cf3a9a083b',
  ],
  [
    'abcdbcdecdefdefgefghfghighijhijk',
    '2a987ea40f917061f5d6f0a0e4644f488a7a5a52deee656207c562f988e95c6916bdc8031bc5be1b7b947639fe050b56939baaa0adff9ae6745b7b181c3be3fd',
  ],
] as const;

describe('hash', () => {
  it.each(names)('gives the published %s of "abc"', (algorithm) => {
    expect(hexOf(hash(algorithm, text('abc')))).toBe(digestsOfAbc[algorithm]);
  });

  it.each(whirlpoolVectors)('gives the published Whirlpool of "%s"', (message, digest) => {
    expect(hexOf(hash('whirlpool', text(message)))).toBe(digest);
  });

  it.each(names)('gives as many bytes of %s as the table says', (algorithm) => {
    expect(hash(algorithm).byteLength).toBe(algorithms[algorithm].digestBytes);
  });

  it('is compared with OpenSSL in every algorithm but two', () => {
    expect(names.filter((name) => !getHashes().includes(name))).toEqual(elsewhere);
  });

  it.each(names.filter((name) => !elsewhere.includes(name)))('agrees with OpenSSL on %s', (algorithm) => {
    const same = (message: Uint8Array): void => {
      const expected = createHash(algorithm).update(message).digest('hex');
      expect(hexOf(hash(algorithm, message))).toBe(expected);
      // What is computed here where the runtime does not have it, as Electron's has not.
      if (algorithm in ownDigests)
        expect(hexOf(ownDigests[algorithm as keyof typeof ownDigests](message))).toBe(expected);
    };
    for (let length = 0; length <= 300; length += 1) same(new Uint8Array(length).fill(length));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), same));
  });

  it.each(names)('takes a message in parts for %s', (algorithm) => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), (parts) => {
        expect(hash(algorithm, ...parts)).toEqual(
          hash(algorithm, Uint8Array.from(parts.flatMap((p) => [...p]))),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('reads a view on part of a buffer, and nothing beside it', () => {
    const whole = text('xxabcxx');
    for (const algorithm of names) {
      expect(hexOf(hash(algorithm, whole.subarray(2, 5)))).toBe(digestsOfAbc[algorithm]);
    }
  });
});
