import { createHmac, getHashes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Algorithm, algorithms } from '../../../../core/signature/Algorithm.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { hmac, hmacWith } from '../../../../core/signature/hmac.ts';
import { rfcVectors } from './rfcVectors.ts';

// Thousands of comparisons on a busy machine take longer than a test usually may.
vi.setConfig({ testTimeout: 60_000 });

const names = Object.keys(algorithms) as Algorithm[];
const text = (ascii: string): Uint8Array => new TextEncoder().encode(ascii);

/** Made with PHP's hash_hmac: key, message, digest. */
const whirlpoolVectors = [
  [
    '',
    '',
    '57d739903190550defa77309ff7b72406a927bbc54e8fcdc98e145fa4c36ce83a9cf1605ad01e0d1925f93ac1d12b985a26044e9fb1b9cce24301faa76eaab53',
  ],
  [
    'key',
    'The quick brown fox',
    'b16aae4ac5515a0da676e87390a4bf9c27086b45c04615d376da5536634c6770723d9a72f82f2f5cfe44937c32fd047b37fa538e9447638430e4013cf3d54d68',
  ],
  [
    'k'.repeat(64),
    'm'.repeat(31),
    '4472b8655d535ead9a8401344c3c0f38197441e273f1208f67578979f7332e077425755140674ed4d5745c58c99a2277a099d2fb65823ae4dd8fe36fa37485f8',
  ],
  [
    'k'.repeat(65),
    'm'.repeat(32),
    'e77ded0f7f2a39f7778550b9bc3c2b65055bbec2170980804e94d57219046cd862caa1aeb8fde5967086974b81e9f096f2ba7dac1d6b4c549845b065b281a9f9',
  ],
  [
    'k'.repeat(200),
    'm'.repeat(300),
    '967dc011a263dc4ff0cc80ec0f18fdcae2e231a1ad6af93bb0d9a5fa783816cf05c07f5ddbb0394a41b191a3c8422f98c1287765c66254dabc2fb6cf70db0069',
  ],
] as const;

describe('hmac', () => {
  const cases = rfcVectors.flatMap(({ name, key, message, digests }) =>
    (Object.keys(digests) as Algorithm[]).map((algorithm) => ({
      name,
      algorithm,
      key,
      message,
      digest: digests[algorithm] ?? '',
    })),
  );

  it.each(cases)('gives the $algorithm of $name', ({ algorithm, key, message, digest }) => {
    const full = hexOf(hmac(algorithm, key, message));
    expect(full.slice(0, digest.length)).toBe(digest);
    expect(full).toHaveLength(2 * algorithms[algorithm].digestBytes);
  });

  it.each(whirlpoolVectors)('gives the Whirlpool that PHP gives, key "%s"', (key, message, digest) => {
    expect(hexOf(hmac('whirlpool', text(key), text(message)))).toBe(digest);
  });

  it.each(names.filter((name) => getHashes().includes(name)))('agrees with OpenSSL on %s', (algorithm) => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ minLength: 128, maxLength: 160 }),
    );
    fc.assert(
      fc.property(bytes, bytes, (key, message) => {
        const expected = createHmac(algorithm, key).update(message).digest('hex');
        expect(hexOf(hmac(algorithm, key, message))).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each(names)('takes keys of exactly a block, one byte more, and none in %s', (algorithm) => {
    const { blockBytes } = algorithms[algorithm];
    const key = new Uint8Array(blockBytes + 1).fill(0xc3);
    const message = text('jane@example.com');
    expect(hmac(algorithm, key, message)).toEqual(hmac(algorithm, hash(algorithm, key), message));
    expect(hmac(algorithm, key.subarray(1), message)).not.toEqual(
      hmac(algorithm, hash(algorithm, key.subarray(1)), message),
    );
    expect(hmac(algorithm, new Uint8Array(), message)).toEqual(
      hmac(algorithm, new Uint8Array(blockBytes), message),
    );
  });
});

describe('hmacWith', () => {
  it('gives for each of many messages what hmac gives for it', () => {
    const bytes = fc.uint8Array({ maxLength: 700 });
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        bytes,
        fc.array(bytes, { maxLength: 4 }),
        (name, key, messages) => {
          const keyed = hmacWith(name, key);
          expect(messages.map((message) => hexOf(keyed(message)))).toEqual(
            messages.map((message) => hexOf(hmac(name, key, message))),
          );
        },
      ),
    );
  });
});
