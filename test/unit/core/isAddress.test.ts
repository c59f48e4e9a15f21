import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress } from '../../../core/isAddress.ts';

describe('an address of one mailbox', () => {
  it.each([
    'jane.roe@example.com',
    "o'neil+crisp@mail.example.co",
    'zoë@bücher.example',
    '"a b"@[192.0.2.1]',
    'root@localhost',
  ])('is %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    '',
    '@',
    'jane',
    'jane@',
    '@example.com',
    'jane@example..com',
    'jane@example.com.',
    'jane roe@example.com',
    '<jane@example.com>',
    'a@b, c@d',
    `${'a'.repeat(1_000)}@example.com`,
  ])('is not %j', (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it('is one in ASCII where it is one behind a letter of another script', () => {
    const signs = fc.constantFrom(...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)));
    const left = fc.string({ unit: signs.filter((sign) => sign !== '"'), minLength: 1, maxLength: 6 });
    const right = fc.array(fc.oneof(signs, fc.constantFrom('a', 'Z', '0', '-', '_', '.')), { maxLength: 6 });
    fc.assert(
      fc.property(left, right, (local, domain) => {
        const text = `${local}@${domain.join('')}`;
        expect([text, isAddress(text)]).toEqual([text, isAddress(`й${text}`)]);
      }),
      { numRuns: 2_000 },
    );
  });
});
