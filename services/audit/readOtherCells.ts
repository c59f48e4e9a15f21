import type { TableColumns, TableFormat } from '../../core/audit/AuditTable.ts';
import { createRowReader, type Piece } from '../../core/audit/createRowReader.ts';

/** Columns that are told beside those that the audit needs, at most. */
const mostOthers = 100;

/** The places of the columns of a list that its audit does not need. */
export const otherColumns = (names: readonly string[], columns: TableColumns): readonly number[] =>
  names
    .map((_name, place) => place)
    .filter((place) => ![columns.email, columns.signature, columns.time].includes(place))
    .slice(0, mostOthers);

interface OtherCells {
  /** The columns' names, in the order of their places. */
  readonly names: readonly string[];
  /** Every cell of a piece of the list in them: in which row of the piece, and in which of these columns. */
  each(piece: Piece, onCell: (row: number, column: number, value: string) => void): void;
}

/**
 * Reads the cells of a list in its other columns. They are read as the needed ones are, three columns at a time.
 */
export function readOtherCells(
  format: TableFormat,
  names: readonly string[],
  columns: TableColumns,
): OtherCells {
  const places = otherColumns(names, columns);
  const triples = places
    .filter((_place, nth) => nth % 3 === 0)
    .map((email, nth) => ({
      email,
      signature: places[3 * nth + 1] ?? null,
      time: places[3 * nth + 2] ?? null,
    }));
  const readers = triples.map((triple) => ({ triple, reader: createRowReader(format, names, triple) }));
  return {
    names: places.map((place) => names[place] ?? ''),
    each(piece, onCell) {
      for (const [nth, { triple, reader }] of readers.entries()) {
        const rows = reader.read(piece);
        for (let row = 0; row < rows.count; row++) {
          onCell(row, 3 * nth, rows.email(row));
          if (triple.signature !== null) onCell(row, 3 * nth + 1, rows.signature(row));
          if (triple.time !== null) onCell(row, 3 * nth + 2, rows.time(row) ?? '');
        }
      }
    },
  };
}
