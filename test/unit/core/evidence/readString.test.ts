import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShownString, readString } from '../../../../core/evidence/readString.ts';

describe('a string literal', () => {
  it('is what JSON wrote, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (text) => {
        const written = JSON.stringify(text);
        expect(readString(`x${written}y`, 1)).toMatchObject({ text, next: 1 + written.length });
      }),
    );
  });

  it.each(['&quot;', '&#34;', '&#39;', '&#x27;', '&apos;', '&amp;quot;', '&#X22;'])(
    'stands between references in a page that shows code: %s',
    (quote) => {
      const text = `setEmail(${quote}jane@acme.test${quote}, 1)`;
      const start = 'setEmail('.length + quote.length;
      expect(readString(text, 'setEmail('.length)).toBeUndefined();
      expect(readShownString(text, 'setEmail('.length)).toMatchObject({
        text: 'jane@acme.test',
        start,
        end: start + 14,
        next: start + 14 + quote.length,
      });
    },
  );

  it.each(['"a', "'a\n'", '&quot;a', '&quot;a\n&quot;', '&amp;a&amp;', 'a', ''])(
    'is closed on its line: %j',
    (text) => {
      expect(readShownString(text, 0)).toBeUndefined();
    },
  );
});
