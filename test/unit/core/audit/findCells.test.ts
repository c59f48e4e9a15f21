import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createRowReader } from '../../../../core/audit/createRowReader.ts';
import type { Delimiter } from '../../../../core/audit/tableForms.ts';
import { times } from '../../../times.ts';
import { countedBytes } from './countedBytes.ts';

const columns = { email: 1, signature: 0, time: 2 };
const names = ['a', 'b', 'c', 'd'];

const someText = fc.string({
  unit: fc.constantFrom(
    ...['a', ',', '"', '""', '\n', ' ', 'é', '\ufeff', ',"', '",', '\n"', '\u00a0', '\u2003', '\t', '🙂'],
  ),
  maxLength: 60,
});

const reader = (delimiter: Delimiter) =>
  createRowReader({ kind: 'delimited', delimiter, hasHeader: false }, names, columns);

/** What the bytes of a text say, cell by cell. */
function found(text: string, delimiter: Delimiter = ','): readonly (readonly (string | null)[])[] {
  const rows = reader(delimiter).read({
    bytes: new TextEncoder().encode(text),
    skipsFirst: false,
    isDamaged: false,
    unclosed: [],
  });
  return Array.from({ length: rows.count }, (_, row) => [
    rows.signature(row),
    rows.email(row),
    rows.time(row),
  ]);
}

/** What papaparse makes of it; it drops the first byte order mark, and takes what nothing closes for a cell. */
const parsed = (text: string, delimiter: Delimiter, newline: '\n' | '\r\n') =>
  Papa.parse<string[]>(`\ufeff${text}${newline}`, { delimiter, newline });

const wanted = (cells: readonly string[]): readonly (string | null)[] => [
  cells[0] ?? '',
  cells[1] ?? '',
  cells[2] ?? null,
];

describe('the cells of delimited text', () => {
  it.each([
    [',', '\n'],
    [';', '\r\n'],
    ['\t', '\n'],
    ['|', '\r\n'],
  ] as const)('are those that papaparse finds in any text parted by %j and %j', (delimiter, newline) => {
    fc.assert(
      fc.property(someText, (some) => {
        const text = some.replaceAll(',', delimiter).replaceAll('\n', newline);
        const { data, errors } = parsed(text, delimiter, newline);
        fc.pre(!errors.some(({ code }) => code === 'MissingQuotes'));
        const rows = data.filter((cells) => cells.length > 1 || cells[0] !== '');
        expect(found(text, delimiter)).toEqual(rows.map(wanted));
      }),
      { numRuns: 400 * times },
    );
  });

  it('are what was written, whatever that is and however lines end', () => {
    const someCell = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', ' ', 'é', '\ufeff', '\0'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someCell, someCell, someCell, fc.constantFrom('\n', '\r\n', '\r'))),
        (rows) => {
          const text = rows.map(
            ([a, b, c, end]) => `${[a, b, c].map((cell) => `"${cell.replaceAll('"', '""')}"`).join()}${end}`,
          );
          // A lone carriage return before a line feed is one line end with it.
          fc.pre(!text.join('').includes('"\r\n"') || rows.every(([, , , end]) => end !== '\r'));
          expect(found(text.join(''))).toEqual(rows.map(([a, b, c]) => [a, b, c]));
        },
      ),
    );
  });

  it('keep a byte order mark wherever they begin', () => {
    expect(found('\ufeffa,\ufeffb\n\ufeffc,"\ufeffd"\n')).toEqual([
      ['\ufeffa', '\ufeffb', null],
      ['\ufeffc', '\ufeffd', null],
    ]);
  });

  it('lose nothing but their line to a quote that nothing closes', () => {
    expect(found('a,b\n"c,d\ne,f\n')).toEqual([
      ['a', 'b', null],
      ['', '', null],
      ['e', 'f', null],
    ]);
  });

  it('are found in time that grows with the text alone, however many quotes are not closed', () => {
    const costOf = (lines: number): number => {
      const { bytes, looked } = countedBytes('"a\n'.repeat(lines));
      reader(',').read({ bytes, skipsFirst: false, isDamaged: false, unclosed: [] });
      return looked();
    };
    expect(costOf(4_000)).toBeLessThan(2.6 * costOf(2_000));
  });
});
