import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAppUrl, toBrowserUrl } from '../../runtime/schemeUrls.ts';
import { decode, encode } from '../../runtime/wire.ts';

const text = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    text,
    fc.boolean(),
    fc.double(),
    fc.constantFrom(null, undefined),
    fc.uint8Array(),
    fc.array(tie('value')),
    fc.dictionary(text, tie('value'), { noNullPrototype: true }),
  ),
}));

describe("the stand-in's wire", () => {
  it('carries what structured clone carries, lone surrogates included, as ASCII', () => {
    fc.assert(
      fc.property(value, (given) => {
        const encoded = encode(given);
        expect(encoded).toMatch(/^[\0-\x7f]*$/);
        expect(decode(encoded)).toStrictEqual(given);
      }),
    );
  });

  it('refuses what it cannot carry', () => {
    expect(() => encode(new Date())).toThrow('The stand-in for Electron cannot carry [object Date].');
  });
});

describe("the stand-in's addresses", () => {
  const schemes = new Set(['countersign-app']);

  it('lead to the browser and back', () => {
    const url = 'countersign-app://app/assets/index.js?a#b';
    expect(toBrowserUrl(url, schemes)).toBe(
      'https://app.countersign-app.stand-in.invalid/assets/index.js?a#b',
    );
    expect(toAppUrl(toBrowserUrl(url, schemes))).toBe(url);
  });

  it('stay as they are when they are of no scheme of ours', () => {
    expect(toBrowserUrl('https://crisp.chat/', schemes)).toBe('https://crisp.chat/');
    expect(toAppUrl('https://crisp.chat/')).toBe('https://crisp.chat/');
  });
});
