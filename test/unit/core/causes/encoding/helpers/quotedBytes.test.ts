import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type QuotedForm,
  quotedForms,
  unquoteBytes,
} from '../../../../../../core/causes/encoding/helpers/quotedBytes.ts';

const inRandomPlaces = fc.uint8Array({ minLength: 24, maxLength: 64 });

describe('bytes in a text with escapes of digits', () => {
  it.each(['octal', 'decimal'] satisfies readonly QuotedForm[])(
    'are read back, also where an escaped backslash stands before digits or before x: %s',
    (form) => {
      fc.assert(
        fc.property(inRandomPlaces, fc.constantFrom('70', 'x41', 'u0041', '8'), (bytes, after) => {
          const all = Uint8Array.from([200, 201, 202, 203, 92, ...Buffer.from(after), ...bytes]);
          const texts = unquoteBytes(quotedForms[form](all), false).map(({ value }) => value);
          expect(texts).toContainEqual(all);
        }),
      );
    },
  );
});

describe('bytes that a language shows with names or short numbers', () => {
  it.each(['haskell', 'racket'] satisfies readonly QuotedForm[])('are read back: %s', (form) => {
    const digit = fc.constantFrom(0x30, 0x37, 0x38, 0x48, 0x5c, 0x22);
    const byte = fc.oneof(fc.integer({ min: 0, max: 255 }), digit);
    fc.assert(
      fc.property(fc.array(byte, { minLength: 24, maxLength: 64 }), (list) => {
        const all = Uint8Array.from([14, 72, 200, 49, 27, 52, 127, 6, ...list]);
        const texts = unquoteBytes(quotedForms[form](all), false).map(({ value }) => value);
        expect(texts).toContainEqual(all);
      }),
    );
  });

  it('are printed as Haskell and Racket print them', () => {
    const bytes = Uint8Array.from([137, 6, 140, 63, 14, 72, 12, 200, 49, 34]);
    expect(quotedForms.haskell(bytes)).toBe(String.raw`"\137\ACK\140?\SO\&H\f\200\&1\""`);
    expect(quotedForms.racket(bytes)).toBe(String.raw`#"\211\6\214?\16H\f\3101\""`);
  });
});

it('bytes without quotes around them are read back where they begin with one', () => {
  const bytes = Uint8Array.from([34, 34, 165, 203, 189, 177, 126, 133, 32, 207, 122, 234, 189, 177, 15, 178]);
  const texts = unquoteBytes(quotedForms.octal(bytes), false).map(({ value }) => value);
  expect(texts).toContainEqual(bytes);
});
