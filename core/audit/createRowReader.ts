import Papa from 'papaparse';
import { nestsTooDeeply } from '../nestsTooDeeply.ts';
import type { RowProblemKind, TableColumns, TableFormat } from './AuditTable.ts';
import type { TableEncoding } from './tableForms.ts';
import { wholeRecords } from './wholeRecords.ts';

/** The rows of a piece of a list, column by column: rows that are valid never become objects. It is the caller's own. */
export interface ReadRows {
  /** Lines from the start of the piece, from 0. */
  readonly lines: number[];
  readonly emails: string[];
  readonly signatures: string[];
  readonly times: (string | null)[];
  readonly problems: readonly (RowProblemKind | null)[];
  /** Line ends in the piece. */
  readonly lineCount: number;
}

export interface RowReader {
  /**
   * Reads a piece that begins with a record and ends with one. `skipsFirst`: it begins with the header. `isDamaged`:
   * something in it was no text in its encoding, so that U+FFFD stands there.
   */
  read(bytes: Uint8Array, skipsFirst: boolean, isDamaged: boolean): ReadRows;
}

/** A row without an answer, whatever else is in it. */
export const unreadProblems: ReadonlySet<RowProblemKind> = new Set([
  'too-few-columns',
  'no-email',
  'unclosed-quote',
  'row-too-long',
  'not-json',
]);

const replacement = '\ufffd';

const lineEndsIn = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
};

const hasLineEnd = (text: string): boolean => text.includes('\n') || text.includes('\r');

const withoutLastEnd = (text: string): string => text.replace(/(?:\r\n|\n|\r)$/, '');

class Rows implements ReadRows {
  readonly lines: number[] = [];
  readonly emails: string[] = [];
  readonly signatures: string[] = [];
  readonly times: (string | null)[] = [];
  readonly problems: (RowProblemKind | null)[] = [];
  lineCount = 0;

  add(
    line: number,
    email: string,
    signature: string,
    time: string | null,
    problem: RowProblemKind | null,
  ): void {
    this.lines.push(line);
    this.emails.push(email);
    this.signatures.push(signature);
    this.times.push(time);
    this.problems.push(problem);
  }
}

/** A value of JSON as the text that a cell would hold. */
function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A line of JSON as a value; `undefined` where it is none. */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The cells of a value of JSON; `undefined` where it is neither an object nor an array, or nests too deeply. */
export function cellsOf(value: unknown, names: readonly string[]): readonly string[] | undefined {
  if (nestsTooDeeply(value)) return undefined;
  if (Array.isArray(value)) return value.map(cellOf);
  if (typeof value !== 'object' || value === null) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  return names.map((name) => (Object.hasOwn(record, name) ? cellOf(record[name]) : ''));
}

/** The text of bytes that were found to be text in this encoding. UTF-16 was turned into UTF-8 before. */
function textOf(bytes: Uint8Array, encoding: TableEncoding): string {
  return new TextDecoder(encoding === 'windows-1252' ? 'windows-1252' : 'utf-8', { ignoreBOM: true }).decode(
    bytes,
  );
}

/** Rows of cells, with the line that each begins on, told one after the other. */
type EachRow = (line: number, cells: readonly string[]) => void;

/** Gives the number of lines. The text has no line end at its end. */
function eachOf(text: string, delimiter: string, newline: '\n' | '\r\n', each: EachRow): number {
  if (text === '') return 1;
  const isQuoted = text.includes('"');
  const { data } = Papa.parse<string[]>(text, { delimiter, newline, quoteChar: '"' });
  let line = 0;
  for (const cells of data) {
    each(line, cells);
    line++;
    if (!isQuoted) continue;
    for (const cell of cells) if (hasLineEnd(cell)) line += lineEndsIn(cell);
  }
  return line;
}

/** Reads delimited text whatever its line ends are; those inside quotes stay as they are. Gives the number of lines. */
function eachRow(bytes: Uint8Array, encoding: TableEncoding, delimiter: string, each: EachRow): number {
  const text = withoutLastEnd(textOf(bytes, encoding));
  if (!text.includes('\r')) return eachOf(text, delimiter, '\n', each);
  if (!text.includes('"')) return eachOf(text.replace(/\r\n?/g, '\n'), delimiter, '\n', each);
  if (!/[^\r]\n|\r(?!\n)/.test(text)) return eachOf(text, delimiter, '\r\n', each);
  let start = 0;
  let line = 0;
  wholeRecords(bytes, delimiter.charCodeAt(0), true, (end) => {
    const record = withoutLastEnd(textOf(bytes.subarray(start, end), encoding));
    const first = line;
    line += eachOf(record, delimiter, '\n', (_, cells) => each(first, cells));
    start = end;
  });
  return line;
}

/** Reads pieces of one list. `names`: those of all columns, as the preview has them. */
export function createRowReader(
  format: TableFormat,
  encoding: TableEncoding,
  names: readonly string[],
  columns: TableColumns,
): RowReader {
  const { email: emailAt, signature: signatureAt, time: timeAt } = columns;
  const width = Math.max(emailAt, signatureAt ?? 0) + 1;

  function addCells(rows: Rows, line: number, cells: readonly string[], isDamaged: boolean): void {
    const email = cells[emailAt] ?? '';
    const signature = signatureAt === null ? '' : (cells[signatureAt] ?? '');
    const time = timeAt === null ? null : (cells[timeAt] ?? null);
    let problem: RowProblemKind | null = null;
    if (cells.length < width) problem = 'too-few-columns';
    else if (email === '') problem = 'no-email';
    else if (isDamaged && cells.some((cell) => cell.includes(replacement))) problem = 'bad-encoding';
    else if (cells.length > names.length) problem = 'too-many-columns';
    rows.add(line, email, signature, time, problem);
  }

  return {
    read(bytes, skipsFirst, isDamaged) {
      const rows = new Rows();
      let isHeader = skipsFirst;
      if (format.kind === 'json-lines') {
        const text = textOf(bytes, encoding);
        for (const [line, json] of text.split(/\r\n|\n|\r/).entries()) {
          if (json.trim() === '') continue;
          const cells = cellsOf(jsonOf(json), names);
          if (cells === undefined) rows.add(line, '', '', null, 'not-json');
          else addCells(rows, line, cells, isDamaged);
        }
        rows.lineCount = lineEndsIn(text);
        return rows;
      }
      if (bytes.length === 0) return rows;
      rows.lineCount = eachRow(bytes, encoding, format.delimiter, (line, cells) => {
        if (cells.length === 1 && cells[0] === '') return;
        if (isHeader) isHeader = false;
        else addCells(rows, line, cells, isDamaged);
      });
      return rows;
    },
  };
}
