import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskEmail } from '../../../../core/report/maskEmail.ts';

describe('a masked email', () => {
  it.each([
    ['jane.roe@example.com', 'j…@….com'],
    ['Jane Roe <jane@mail.example.co.uk>', 'j…@….uk'],
    ['{"email":"jane@example.com"}', 'j…@….com'],
    ['jane@localhost', 'j…@…'],
    ['jane', '…'],
    ['jane%40example.com', '…'],
    ['@', '…'],
  ])('stands for %j', (text, masked) => {
    expect(maskEmail(text)).toBe(masked);
  });

  it('keeps one character of the name and the end of the domain of any address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(maskEmail(email)).toMatch(/^(?:.…@…(?:\.[a-z]{2,12})?|…)$/iu);
      }),
    );
  });

  it('is found at once behind a very long word', () => {
    expect(maskEmail(`${'a'.repeat(1_000_000)} jane@example.com`)).toBe('j…@….com');
  });

  it('gives nothing of any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(maskEmail(text).length).toBeLessThanOrEqual(18);
      }),
    );
  });
});
