import { looksLikeEmail } from './guessColumns.ts';
import { type Delimiter, delimiters } from './tableForms.ts';

interface LinesBefore {
  readonly lines: number;
  /** What the list itself says stands between its cells. */
  readonly delimiter: Delimiter | undefined;
}

const isComment = (line: string): boolean => line.startsWith('#');

/**
 * The lines of a list that come before its table: Excel's `sep=;`, and comments behind `#` with the empty lines between
 * them. A line behind `#` is none where people stand in it, or the names of the columns do. `separates`: what stands between
 * the cells, or how that is told from a text.
 */
export function linesBeforeTable(
  lines: readonly string[],
  separates: Delimiter | ((text: string) => Delimiter),
): LinesBefore {
  const said = /^"?sep=(.)"?$/i.exec(lines[0] ?? '')?.[1];
  const first = said === undefined ? 0 : 1;
  const delimiter = delimiters.find((one) => one === said);
  if (!isComment(lines[first] ?? '')) return { lines: first, delimiter };
  let table = first;
  while (table < lines.length && (isComment(lines[table] ?? '') || lines[table]?.trim() === '')) table++;
  const rows = lines.slice(table);
  const between = typeof separates === 'string' ? separates : (delimiter ?? separates(rows.join('\n')));
  const cellsOf = (line: string | undefined): readonly string[] => (line ?? '').split(between);
  const person = lines.findIndex(
    (line, at) => at >= first && at < table && cellsOf(line).length > 1 && cellsOf(line).some(looksLikeEmail),
  );
  if (person !== -1) return { lines: person, delimiter };
  const beginsWithNames = !cellsOf(rows[0]).some(looksLikeEmail);
  const isOfNames = !beginsWithNames && cellsOf(lines[table - 1]).length === cellsOf(rows[0]).length;
  const isOneColumn = cellsOf(rows[0]).length === 1;
  return {
    lines: isOfNames && !isOneColumn && isComment(lines[table - 1] ?? '') ? table - 1 : table,
    delimiter,
  };
}
