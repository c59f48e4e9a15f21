import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowReader } from '../../../../core/audit/createRowReader.ts';
import { wholeRecords } from '../../../../core/audit/wholeRecords.ts';
import { times } from '../../../times.ts';
import { countedBytes } from './countedBytes.ts';

const comma = ','.charCodeAt(0);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const someText = fc.string({
  unit: fc.constantFrom('a', ',', '"', '""', '\n', '\r\n', '\r', ' ', 'é', '\ufeff', ',"', '",'),
  maxLength: 60,
});

const reader = createRowReader(
  { kind: 'delimited', delimiter: ',', hasHeader: false },
  ['email', 'signature', 'time'],
  { email: 0, signature: 1, time: 2 },
);

type Told = readonly [line: number, ...cells: readonly (string | null)[]];

/** The rows of a list that comes in parts of so many bytes. */
function rowsInParts(bytes: Uint8Array, most: number): readonly Told[] {
  const told: Told[] = [];
  let start = 0;
  let firstLine = 0;
  for (let upTo = most; start < bytes.length; upTo += most) {
    const isLast = upTo >= bytes.length;
    const { end, unclosed } = wholeRecords(bytes.subarray(start, upTo), comma, isLast);
    const piece = bytes.subarray(start, start + end);
    const rows = reader.read({ bytes: piece, skipsFirst: false, isDamaged: false, unclosed });
    for (let row = 0; row < rows.count; row++) {
      told.push([
        firstLine + rows.line(row),
        rows.email(row),
        rows.signature(row),
        rows.time(row),
        rows.problem(row),
      ]);
    }
    firstLine += rows.lineCount;
    start += end;
  }
  return told;
}

describe('wholeRecords', () => {
  it('cuts so that any text reads the same, whether it comes whole or in parts', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 1, max: 20 }), (text, most) => {
        const bytes = bytesOf(text);
        expect(rowsInParts(bytes, most)).toEqual(rowsInParts(bytes, bytes.length));
      }),
      { numRuns: 1_000 * times },
    );
  });

  it('says which quote is never closed once that is certain, and goes on after its line', () => {
    const text = 'a,b\n"c,d\ne,f\n';
    expect(wholeRecords(bytesOf(text), comma, true)).toEqual({ end: text.length, unclosed: [4] });
    expect(wholeRecords(bytesOf(text), comma, false)).toEqual({ end: 4, unclosed: [] });
    const long = `"a\n${'b,c\n'.repeat(40_000)}`;
    expect(wholeRecords(bytesOf(long), comma, false)).toEqual({ end: long.length, unclosed: [0] });
  });

  it.each(['"a\n', '"a","b\n', '"\n', '""\n', '" \n', '"a\nb",', 'a"b\n'])(
    'takes time that grows with the text alone where it is %j again and again',
    (line) => {
      const costOf = (lines: number): number => {
        const { bytes, looked } = countedBytes(line.repeat(lines));
        wholeRecords(bytes, comma, true);
        return looked();
      };
      expect(costOf(4_000)).toBeLessThan(2.6 * costOf(2_000));
    },
  );
});
