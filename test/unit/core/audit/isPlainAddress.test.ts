import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainAddress } from '../../../../core/audit/isPlainAddress.ts';
import { isAddress } from '../../../../core/isAddress.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';

const isPlain = (text: string): boolean => {
  const bytes = bytesOf(`,${text},`);
  return isPlainAddress(bytes, 1, bytes.length - 1);
};

it('says so of usual addresses, and of nothing that is no address', () => {
  for (const email of ['a@b', "Jane.O'Neil+qa@mail.example.co.uk", 'x_1-y@a-b.example'])
    expect(isPlain(email)).toBe(true);
  for (const text of ['', '@', 'a@', '@b', 'a@b@c', 'a b@c', 'a@b c', 'a@b.', 'a@.b', 'a@b..c', 'ana'])
    expect(isPlain(text)).toBe(false);
  const unit = fc.constantFrom('a', 'Z', '0', '@', '.', '-', '+', "'", '"', ' ', ',', '\u00ad', 'é', '🙂');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      if (isPlain(text)) expect([text, isAddress(text)]).toEqual([text, true]);
    }),
    { numRuns: 2_000 },
  );
});
