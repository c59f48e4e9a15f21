import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { firstRows } from '../../../../core/audit/firstRows.ts';
import { delimiters } from '../../../../core/audit/tableForms.ts';
import { times } from '../../../times.ts';

const someText = fc.string({
  unit: fc.constantFrom(
    ...['a', ',', '"', '""', '\n', ' ', 'é', '\ufeff', ',"', '",', '\n"', '\u00a0', '\u2003', '\v', '🙂'],
  ),
  maxLength: 60,
});

const filled = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.filter((cells) => cells.length > 1 || cells[0] !== '');

describe('the first rows of delimited text', () => {
  it.each(delimiters)('are those that papaparse finds in any text parted by %j', (delimiter) => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 1, max: 5 }), (some, most) => {
        const text = `${some.replaceAll(',', delimiter)}\n`;
        // It drops the first byte order mark.
        const { data } = Papa.parse<string[]>(`\ufeff${text}`, { delimiter, newline: '\n', preview: most });
        expect(filled(firstRows(text, delimiter, most))).toEqual(filled(data));
      }),
      { numRuns: 400 * times },
    );
  });

  it('end with the text, whether a line does or not', () => {
    expect(firstRows('a,b\nc,', ',', 9)).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(firstRows('a,"b"\n"c" ', ',', 9)).toEqual([['a', 'b'], ['c']]);
  });

  it('may have cells of any length', () => {
    const long = 'a'.repeat(200_000);
    expect(firstRows(`"${long}",b\n`, ',', 9)).toEqual([[long, 'b']]);
  });
});
