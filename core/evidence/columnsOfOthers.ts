import { coverageOf } from './coverageOf.ts';
import { isNamedForOthers } from './isNamedForOthers.ts';

const delimiters = [';', ',', '\t'] as const;
/** In UTF-16 code units: a longer line is no head of a table. */
const longestHead = 1_000;
const mostColumns = 60;
const columnName = /^["']?[\p{L}_][\p{L}\p{N}_ .()#-]{0,40}["']?$/u;
const isEmailColumn = /mail/i;
const hasDigest = /[0-9a-f]{32}/i;

/** A table's head: what separates its cells, how many there are, and which of them are named for others. */
interface Head {
  readonly delimiter: string;
  readonly count: number;
  readonly others: readonly number[];
}

function headOf(line: string): Head | undefined {
  if (line.length > longestHead || line.includes('@') || hasDigest.test(line)) return undefined;
  const delimiter = delimiters.find((one) => line.includes(one));
  if (delimiter === undefined) return undefined;
  const names = line.trimEnd().split(delimiter);
  // Words between commas are a sentence.
  if (delimiter === ',' && names.some((name) => name.startsWith(' '))) return undefined;
  if (names.length > mostColumns || names.some((name) => !columnName.test(name.trim()))) return undefined;
  if (names.some((name) => isEmailColumn.test(name))) return undefined;
  const others = names.flatMap((name, nth) => (isNamedForOthers(name) ? [nth] : []));
  return others.length === 0 ? undefined : { delimiter, count: names.length, others };
}

/**
 * Tells whether a place is in a cell of a table that names nobody, under a column that is named for something else:
 * `order_hash`, `sha256`. A table goes on to the first line with another number of cells. Linear in the length.
 */
export function columnsOfOthers(text: string): (place: number) => boolean {
  if (!hasDigest.test(text)) return () => false;
  const cells: { start: number; end: number }[] = [];
  let head: Head | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const values = head === undefined ? [] : line.split(head.delimiter, head.count + 1);
    if (head !== undefined && values.length === head.count && !line.includes('@')) {
      let at = start;
      for (const [nth, { length }] of values.entries()) {
        if (head.others.includes(nth)) cells.push({ start: at, end: at + length });
        at += length + 1;
      }
    } else head = headOf(line);
    start += line.length + 1;
  }
  return coverageOf(cells);
}
