import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../core/Result.ts';
import { checkSecret } from '../../../keychain/checkSecret.ts';

describe('checkSecret', () => {
  it.each([
    ['', 'empty'],
    ['a\0b', 'nul'],
    ['x'.repeat(2_501), 'too-long'],
    ['é'.repeat(1_251), 'too-long'],
    ['a\ud800b', 'unpaired-surrogate'],
    ['\udc00', 'unpaired-surrogate'],
  ] as const)('refuses %j', (secret, reason) => {
    expect(checkSecret(secret)).toEqual(err(reason));
  });

  it('takes exactly 2,500 bytes, of one-byte and of longer characters', () => {
    for (const secret of ['x'.repeat(2_500), 'é'.repeat(1_250), '😀'.repeat(625)]) {
      expect(checkSecret(secret)).toEqual(ok(secret));
    }
  });

  it('gives everything else back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), (text) => {
        fc.pre(!text.includes('\0') && text.isWellFormed());
        expect(checkSecret(text)).toEqual(ok(text));
      }),
    );
  });
});
