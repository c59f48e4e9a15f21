import { describe, expect, it } from 'vitest';
import { readStyles } from '../../../../../core/audit/workbook/workbookReaders.ts';

const styles = (format: string): string =>
  `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts>` +
  '<cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>';

function shownBy(format: string): unknown {
  const reader = readStyles();
  reader.write(styles(format));
  reader.end();
  return reader.styles[0];
}

describe('how a workbook shows numbers', () => {
  it.each([
    ['yyyy\\-mm\\-dd', 'date'],
    ['[h]:mm', 'date'],
    ['000', { digits: 3 }],
    ['[$€]0', { digits: 1 }],
    ['"day" 0.0', 'as it is'],
  ])('%s', (format, shown) => {
    expect(shownBy(format.replaceAll('"', '&quot;'))).toEqual(shown);
  });

  it('is told at once, however long a format is', () => {
    expect(shownBy('['.repeat(3_000_000))).toBe('as it is');
  });
});
