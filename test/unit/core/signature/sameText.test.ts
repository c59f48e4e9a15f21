import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

const compared = vi.hoisted(() => vi.fn());
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>();
  return {
    ...crypto,
    timingSafeEqual(a: Uint8Array, b: Uint8Array) {
      compared();
      return crypto.timingSafeEqual(a, b);
    },
  };
});
const { sameText } = await import('../../../../core/signature/sameText.ts');
const { verdictOf } = await import('../../../../core/signature/verdictOf.ts');

const valid = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';

it('agrees with equality, and is safe for unequal lengths', () => {
  const text = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'binary', maxLength: 40 }));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(sameText(a, b)).toBe(Buffer.from(a).equals(Buffer.from(b)));
      expect(sameText(a, a)).toBe(true);
    }),
  );
});

it.each([
  ['the first character', `d${valid.slice(1)}`],
  ['the last character', `${valid.slice(0, -1)}d`],
  ['nothing', valid],
])('a signature that differs in %s is compared with the valid one in constant time', (_where, signature) => {
  compared.mockClear();
  verdictOf(signature, valid);
  expect(compared).toHaveBeenCalledTimes(1);
});
