import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { wholeRecords } from '../../../../core/audit/wholeRecords.ts';

const comma = ','.charCodeAt(0);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const cells = fc.array(
  fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é'), maxLength: 8 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const quoted = (row: readonly string[]): string =>
  row.map((cell) => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',');

const recordsIn = (text: string): readonly string[] => {
  const bytes = bytesOf(text);
  const records: string[] = [];
  let start = 0;
  wholeRecords(bytes, comma, true, (end) => {
    records.push(new TextDecoder().decode(bytes.subarray(start, end)));
    start = end;
  });
  return records;
};

describe('wholeRecords', () => {
  it('cuts any rows that were written by the rules exactly where they end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, fc.constantFrom('\n', '\r\n'))), (rows) => {
        const written = rows.map(([row, end]) => `${quoted(row)}${end}`);
        expect(recordsIn(written.join(''))).toEqual(written);
      }),
    );
  });

  it('never gives a record that papaparse reads as two, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' '), maxLength: 60 }), (text) => {
        for (const record of recordsIn(text)) {
          const { data } = Papa.parse<string[]>(record.replace(/\n$/, ''), { delimiter: ',', newline: '\n' });
          expect(data.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('gives the same pieces whether a list comes whole or in parts', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1 }), fc.nat(200), (rows, at) => {
        const bytes = bytesOf(rows.map((row) => `${quoted(row)}\n`).join(''));
        const first = wholeRecords(bytes.subarray(0, at), comma, at >= bytes.length);
        const rest = wholeRecords(bytes.subarray(first.end), comma, true);
        expect(first.isUnclosed).toBe(false);
        expect(first.end + rest.end).toBe(bytes.length);
        const ends: number[] = [0];
        wholeRecords(bytes, comma, true, (end) => ends.push(end));
        expect(ends).toContain(first.end);
      }),
    );
  });

  it('says that a quote is never closed, and where its record begins', () => {
    const text = 'a,b\n"c,d\n';
    expect(wholeRecords(bytesOf(text), comma, true)).toEqual({ end: 4, isUnclosed: true });
    expect(wholeRecords(bytesOf(text), comma, false)).toEqual({ end: 4, isUnclosed: false });
  });
});
