import type { TableColumns, TableFormat } from '../../core/audit/AuditTable.ts';
import { createRowReader, type Piece } from '../../core/audit/createRowReader.ts';
import type { OtherCell } from '../../core/audit/OtherCell.ts';

/** Columns that are told beside those that the audit needs, at most. */
const mostOthers = 100;

/** The places of the columns of a list that its audit does not need. */
export const otherColumns = (names: readonly string[], columns: TableColumns): readonly number[] =>
  names
    .map((_name, place) => place)
    .filter((place) => ![columns.email, columns.signature, columns.time].includes(place))
    .slice(0, mostOthers);

/**
 * The cells of a piece of a list in its other columns, row by row. They are read as the needed ones are, three columns at a
 * time.
 */
export function readOtherCells(
  format: TableFormat,
  names: readonly string[],
  columns: TableColumns,
): (piece: Piece) => readonly (readonly OtherCell[])[] {
  const places = otherColumns(names, columns);
  const triples = places
    .filter((_place, nth) => nth % 3 === 0)
    .map((email, nth) => ({
      email,
      signature: places[3 * nth + 1] ?? null,
      time: places[3 * nth + 2] ?? null,
    }));
  const readers = triples.map((triple) => ({ triple, reader: createRowReader(format, names, triple) }));
  return (piece) => {
    const cells: OtherCell[][] = [];
    for (const { triple, reader } of readers) {
      const rows = reader.read(piece);
      for (let row = 0; row < rows.count; row++) {
        cells[row] ??= [];
        const add = (place: number | null, value: string): void => {
          if (place !== null) cells[row]?.push({ name: names[place] ?? '', value });
        };
        add(triple.email, rows.email(row));
        add(triple.signature, rows.signature(row));
        add(triple.time, rows.time(row) ?? '');
      }
    }
    return cells;
  };
}
