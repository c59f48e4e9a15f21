import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfNumber } from '../../../../../core/audit/workbook/dateOfNumber.ts';
import { readSheet } from '../../../../../core/audit/workbook/readSheet.ts';
import { readStyles } from '../../../../../core/audit/workbook/workbookReaders.ts';

const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\r\v]/g, (one) => `_x${one.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

function rowsOf(xml: string, cuts: readonly number[] = []) {
  const rows: (readonly [number, readonly string[]])[] = [];
  const facts = { texts: ['shared'], styles: [], isFrom1904: false };
  const reader = readSheet(facts, (row, cells) => rows.push([row, [...cells]]));
  const places = [0, ...cuts.map((cut) => cut % xml.length).sort((a, b) => a - b), xml.length];
  for (const [nth, place] of places.slice(1).entries()) reader.write(xml.slice(places[nth], place));
  reader.end();
  return rows;
}

describe('a sheet', () => {
  it('is none where its elements stand too deeply inside each other, which would take for ever', () => {
    expect(() => rowsOf(`<sheetData><row>${'<c>'.repeat(500_000)}`)).toThrow(RangeError);
    expect(
      rowsOf(`<sheetData>${'<row r="1"><c t="inlineStr"><is><t>a</t></is></c></row>'.repeat(2)}`),
    ).toHaveLength(2);
  });

  it('has every text as it stands in its cell', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        '_',
        'x',
        '0',
        'D',
        '<',
        '&',
        '"',
        '\n',
        '\r',
        '\v',
        ' ',
        'é',
        '🦊',
        '_x000D_',
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1 })), fc.array(fc.nat(3_000)), (rows, cuts) => {
        const cells = rows.map((row) =>
          row.map((one) => `<c t="inlineStr"><is><t>${escaped(one)}</t></is></c>`),
        );
        const xml = `<sheetData>${cells.map((row) => `<row>${row.join('')}</row>`).join('')}</sheetData>`;
        expect(rowsOf(xml, cuts)).toEqual(rows.map((row, nth) => [nth + 1, row]));
      }),
    );
  });

  it('puts cells where their names say, and passes over what is no cell', () => {
    const xml = `<x:row r="3"><x:c r="C3" t="s"><x:v>0</x:v></x:c><x:c t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c></x:row>
      <row r="2"><c><v>1.50</v></c><c r="ZZZ1"><v>7</v></c></row><row/>`;
    expect(rowsOf(xml)).toEqual([
      [3, ['', '', 'shared', '#DIV/0!']],
      [4, ['1.50']],
    ]);
  });

  it.each([
    [46_024.127_835_648, false, '2026-01-02 03:04:05'],
    [46_024, false, '2026-01-02'],
    [44_562, true, '2026-01-02'],
    [0.5, false, '12:00:00'],
    [-1, false, undefined],
    [Number.NaN, false, undefined],
  ])('counts the day %d', (days, isFrom1904, text) => {
    expect(dateOfNumber(days, isFrom1904)).toBe(text);
  });

  it('knows which formats show dates', () => {
    const styles = readStyles();
    const formats = ['dd/mm/yyyy', '[$-409]h:mm AM/PM', '0.00 "days"', '#,##0\\h', '[Red]0', '00000'];
    styles.write(
      formats
        .map((code, id) => `<numFmt numFmtId="${id + 164}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
        .join(''),
    );
    styles.write(
      `<cellXfs>${[14, 0, ...formats.map((_, id) => id + 164)].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
    );
    styles.end();
    const plain = 'as it is';
    expect(styles.styles).toEqual([
      'date',
      plain,
      'date',
      'date',
      plain,
      plain,
      { digits: 1 },
      { digits: 5 },
    ]);
  });
});
