import type { TableColumns } from './AuditTable.ts';
import { ClosingQuotes } from './ClosingQuotes.ts';
import type { FoundRows } from './FoundRows.ts';
import { carriageReturn, endOfLine, lineFeed, quote } from './tableBytes.ts';

/** Is told of a row that was found: how many cells it has, from where to where it goes, and if quotes in it are doubled. */
type OnRow = (row: number, cells: number, start: number, end: number, hasDoubled: boolean) => void;

/**
 * Finds the wanted cells of whole records of delimited text in UTF-8, and adds a row for each: as papaparse has it, but
 * that any line end is one, however the other lines end, and that a quote which nothing closes costs its own record
 * only. Empty lines are no rows. `unclosed`: where quotes stand of which that is known, ascending (`WholeRecords`).
 */
export function findCells(
  bytes: Uint8Array,
  delimiter: number,
  columns: TableColumns,
  unclosed: readonly number[],
  rows: FoundRows,
  onRow: OnRow,
): void {
  const { length } = bytes;
  const { emails, signatures, times } = rows;
  const closingQuotes = new ClosingQuotes(bytes, delimiter);
  const isEnd = new Uint8Array(256);
  for (const byte of [delimiter, lineFeed, carriageReturn]) isEnd[byte] = 1;
  let line = 0;
  let nextUnclosed = 0;
  for (let at = 0; at < length; ) {
    const start = at;
    const row = rows.add(line, null);
    let cells = 0;
    let isEmpty = true;
    let hasDoubled = false;
    for (;;) {
      let from = at;
      let end: number;
      if (bytes[at] === quote) {
        const isUnclosed = at === unclosed[nextUnclosed];
        const closing = isUnclosed ? -1 : closingQuotes.of(at);
        if (closing < 0) {
          nextUnclosed += isUnclosed ? 1 : 0;
          at = endOfLine(bytes, at, true) ?? length;
          if (bytes[at - 1] === lineFeed || bytes[at - 1] === carriageReturn) line++;
          rows.setProblem(row, 'unclosed-quote');
          isEmpty = false;
          break;
        }
        from = at + 1;
        end = closing;
        for (let inside = from; inside < closing; inside++) {
          const byte = bytes[inside];
          if (byte === quote) hasDoubled = true;
          else if (byte === lineFeed || (byte === carriageReturn && bytes[inside + 1] !== lineFeed)) line++;
        }
        at = closingQuotes.after(closing);
      } else {
        while (at < length && isEnd[bytes[at] as number] === 0) at++;
        end = at;
      }
      if (cells === columns.email) emails.set(row, from, end);
      if (cells === columns.signature) signatures.set(row, from, end);
      if (cells === columns.time) times.set(row, from, end);
      cells++;
      isEmpty &&= end === from && cells === 1;
      if (at >= length) break;
      const byte = bytes[at++];
      if (byte === delimiter) continue;
      if (byte === carriageReturn && bytes[at] === lineFeed) at++;
      line++;
      break;
    }
    if (isEmpty) rows.drop();
    else onRow(row, cells, start, at, hasDoubled);
  }
  rows.lineCount = line;
}
