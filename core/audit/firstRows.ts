import { ClosingQuotes } from './ClosingQuotes.ts';
import { lineFeed, quote } from './tableBytes.ts';
import type { Delimiter } from './tableForms.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The first rows of delimited text whose lines end with line feeds, `most` at most, and their cells: as papaparse has them, but
 * that white space behind a quote at the very end closes its cell, too. An empty line is a row of one empty cell; a quote that
 * nothing closes takes all that follows into its cell.
 */
export function firstRows(text: string, delimiter: Delimiter, most: number): readonly (readonly string[])[] {
  if (!text.includes('"')) return text.split('\n', most).map((line) => line.split(delimiter));
  const bytes = new TextEncoder().encode(text);
  const { length } = bytes;
  const between = delimiter.charCodeAt(0);
  const closingQuotes = new ClosingQuotes(bytes, between, Number.POSITIVE_INFINITY);
  const textOf = (start: number, end: number): string => utf8.decode(bytes.subarray(start, end));
  const rows: string[][] = [];
  for (let at = 0; at < length && rows.length < most; ) {
    const row: string[] = [];
    for (;;) {
      const start = at;
      const closing = bytes[at] === quote ? closingQuotes.of(at) : undefined;
      if (closing === undefined) {
        while (at < length && bytes[at] !== between && bytes[at] !== lineFeed) at++;
        row.push(textOf(start, at));
      } else if (closing < 0) {
        at = length;
        row.push(textOf(start + 1, at));
      } else {
        row.push(textOf(start + 1, closing).replaceAll('""', '"'));
        at = closingQuotes.after(closing);
      }
      if (bytes[at++] !== between) break;
    }
    rows.push(row);
  }
  return rows;
}
