import { longestTranslated } from '../forms/ListTranslator.ts';
import { dateOfNumber } from './dateOfNumber.ts';
import { readXml } from './readXml.ts';
import { saidInXml } from './saidInXml.ts';
import type { CellReferences } from './WorkbookParts.ts';

/** Columns that are read, at most, as the preview of a list has them. */
const mostColumns = 1_000;
/** Rows of a sheet, as Excel has it. */
const mostRows = 1_048_576;

/** The column of a cell, from 0: of `AB12` it is 27. `undefined` where it names none. */
function columnOf(cell: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(cell ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/** In UTF-16 code units, and some more: Excel's own cells hold 32,767. */
const longestCell = 1_000_000;

/** A number as its cell shows it. */
function numberText(text: string, style: string | undefined, { styles, isFrom1904 }: CellReferences): string {
  const shown = styles[Number(style ?? 'none')] ?? 'as it is';
  if (shown === 'as it is' || text === '') return text;
  if (shown === 'date') return dateOfNumber(Number(text), isFrom1904) ?? text;
  return /^\d+$/.test(text) ? text.padStart(shown.digits, '0') : text;
}

/**
 * `xl/worksheets/sheet1.xml`: the rows of a sheet. `onRow` is told their cells as texts, and on which row they stand, from
 * 1, ascending; rows without a cell are not told. A formula is what it came to. A row that is too long for one ends there.
 */
export function readSheet(
  references: CellReferences,
  onRow: (row: number, cells: readonly string[]) => void,
) {
  let row = 0;
  let cells: string[] = [];
  let length = 0;
  let column = -1;
  let kind = '';
  let style: string | undefined;
  let value = '';
  let isValue = false;
  let phonetic = 0;

  function said(): string {
    switch (kind) {
      case 's':
        return references.texts[Number(value === '' ? 'none' : value)] ?? '';
      case 'inlineStr':
      case 'str':
        return saidInXml(value);
      case 'b':
        return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
      case 'e':
      case 'd':
        return value;
      default:
        return numberText(value, style, references);
    }
  }

  return readXml({
    open(name, attributes) {
      if (name === 'row') {
        const at = Number(attributes.r);
        row = Number.isInteger(at) && at > row && at <= mostRows ? at : row + 1;
        cells = [];
        length = 0;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        kind = attributes.t ?? '';
        style = attributes.s;
        value = '';
      } else if (name === 'rPh') phonetic++;
      isValue = (name === 'v' && kind !== 'inlineStr') || (name === 't' && phonetic === 0);
    },
    text(piece) {
      if (isValue && value.length < longestCell) value += piece;
    },
    close(name) {
      isValue = false;
      if (name === 'rPh') phonetic--;
      else if (name === 'c' && column < mostColumns && length <= longestTranslated) {
        while (cells.length < column) cells.push('');
        const cell = said();
        length += cell.length;
        cells[column] = cell;
      } else if (name === 'row' && cells.some((cell) => cell !== '')) onRow(row, cells);
    },
  });
}
