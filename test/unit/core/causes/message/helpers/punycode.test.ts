import { domainToASCII, domainToUnicode as nodeDomainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainToAscii, domainToUnicode } from '../../../../../../core/causes/message/helpers/punycode.ts';
import { times } from '../../../../../times.ts';

describe('domainToAscii', () => {
  it.each([
    ['exämple.de', 'xn--exmple-cua.de'],
    ['straße.DE', 'xn--strae-oqa.de'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['mail.Bücher.example', 'mail.xn--bcher-kva.example'],
  ])('writes %s as %s', (domain, ascii) => {
    expect(domainToAscii(domain)).toBe(ascii);
  });

  it.each(['example.com', 'a b.é', 'é/x', 'é@x', '', 'é:80', `${'é'.repeat(300)}.de`])(
    'gives nothing for %j',
    (domain) => {
      expect(domainToAscii(domain)).toBeUndefined();
    },
  );
});

describe('domainToUnicode', () => {
  it.each([
    ['xn--exmple-cua.de', 'exämple.de'],
    ['mail.xn--bcher-kva.example', 'mail.bücher.example'],
    ['xn--r8jz45g.jp', '例え.jp'],
    ['xn--a.de', undefined],
    ['xn--99999999999.de', undefined],
    ['xn--.de', undefined],
    ['example.com', undefined],
  ])('reads %s as %s', (domain, text) => {
    expect(domainToUnicode(domain)).toBe(text);
  });

  it('reads every label back that Node writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (label) => {
        const ascii = domainToASCII(`${label}.example`);
        fc.pre(/^xn--[a-z0-9-]+\.example$/.test(ascii));
        expect(domainToUnicode(ascii)).toBe(nodeDomainToUnicode(ascii));
      }),
      { numRuns: 2_000 * times },
    );
  });

  it('never throws, whatever the label', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^xn--[a-z0-9-]{0,30}(\.[a-z]{1,5})?$/), (domain) => {
        const text = domainToUnicode(domain);
        if (text !== undefined) expect(domainToAscii(text)).toBe(domain);
      }),
      { numRuns: 2_000 * times },
    );
  });
});
