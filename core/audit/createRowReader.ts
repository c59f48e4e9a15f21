import { isAddress } from '../isAddress.ts';
import { nestsTooDeeply } from '../nestsTooDeeply.ts';
import { nativeBatchOf } from '../signature/batch/nativeBatchOf.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { TableColumns, TableFormat } from './AuditTable.ts';
import { type CellPlaces, FoundRows } from './FoundRows.ts';
import { traitsOfBytes } from './featuresOf.ts';
import { findCells } from './findCells.ts';
import { recordEnd } from './forms/ListTranslator.ts';
import { isPlainAddress } from './isPlainAddress.ts';
import type { RowProblemKind } from './RowProblemKind.ts';
import { quote } from './tableBytes.ts';

/** Whole records, as a list is cut into them. */
export interface Piece {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** It begins with the header. */
  readonly skipsFirst: boolean;
  /** Something in it was no text in its encoding: U+FFFD stands there, or will. */
  readonly isDamaged: boolean;
  /** Where quotes stand that nothing closes (`WholeRecords`). */
  readonly unclosed: readonly number[];
}

interface RowReader {
  /** The rows of a piece, which hold until the next one is read, and as long as the piece's memory does. */
  read(piece: Piece): FoundRows;
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
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const lineEndsIn = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
};

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
  return names.map((name) => cellOf(valueAt(value, name)));
}

/** What an object holds under a name, which may be one within another: `user.email`. */
function valueAt(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(record, name)) return record[name];
  for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1)) {
    const group = name.slice(0, dot);
    const found = Object.hasOwn(record, group) ? valueAt(record[group], name.slice(dot + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a quoted cell says in which quotes are doubled. */
function undoubled(bytes: Uint8Array): Uint8Array {
  const said = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    said[length++] = byte;
    if (byte === quote && bytes[at + 1] === quote) at++;
  }
  return said.subarray(0, length);
}

/** Cells that do not say what stands in the list, byte by byte, and so are written down again behind it. */
class Rewritten {
  readonly #bytes: Uint8Array[];
  #length: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = [bytes];
    this.#length = bytes.length;
  }

  set(cells: CellPlaces, row: number, said: Uint8Array): void {
    this.#bytes.push(said);
    cells.set(row, this.#length, this.#length + said.length);
    this.#length += said.length;
  }

  /** The list's bytes, with what was written behind them. */
  all(): Uint8Array {
    const [first = new Uint8Array(), ...more] = this.#bytes;
    if (more.length === 0) return first;
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const bytes of this.#bytes) {
      all.set(bytes, at);
      at += bytes.length;
    }
    return all;
  }
}

/** Reads pieces of one list. `names`: those of all columns, as the preview has them. */
export function createRowReader(
  format: TableFormat,
  names: readonly string[],
  columns: TableColumns,
): RowReader {
  const width = Math.max(columns.email, columns.signature ?? 0) + 1;
  const rows = new FoundRows();
  const { emails, signatures, times } = rows;
  const wanted = [emails, signatures, times];

  const problemOf = (row: number, cells: number, isDamaged: boolean): RowProblemKind | null => {
    if (cells < width) return 'too-few-columns';
    if (emails.lengthOf(row) === 0) return 'no-email';
    if (isDamaged) return 'bad-encoding';
    return cells > names.length ? 'too-many-columns' : null;
  };

  /** Marks rows whose email is nobody's address. A damaged one is told as that. */
  function markTexts(): void {
    for (let row = 0; row < rows.count; row++) {
      const problem = rows.problem(row);
      if (problem !== null && problem !== 'too-many-columns') continue;
      if (isPlainAddress(rows.bytes, emails.starts[row] as number, emails.ends[row] as number))
        rows.plain[row] = 1;
      else if (!isAddress(rows.email(row))) rows.setProblem(row, 'no-address');
    }
  }

  function readDelimited({ bytes, skipsFirst, isDamaged, unclosed }: Piece, delimiter: number): void {
    const rewritten = new Rewritten(bytes);
    let isHeader = skipsFirst;

    function rewrite(row: number, isBroken: boolean): void {
      for (const cells of wanted) {
        if (!cells.has(row)) continue;
        const start = cells.starts[row] as number;
        const stands = bytes.subarray(start, cells.ends[row]);
        const said = bytes[start - 1] === quote ? undoubled(stands) : stands;
        if (isBroken) rewritten.set(cells, row, bytesOf(utf8.decode(said)));
        else if (said.length < stands.length) rewritten.set(cells, row, said);
      }
    }

    findCells(bytes, delimiter, columns, unclosed, rows, (row, cells, start, end, hasDoubled) => {
      const isUnclosed = rows.problem(row) !== null;
      if (isHeader && !isUnclosed) rows.drop();
      else if (isUnclosed) {
        for (const some of wanted) some.remove(row);
      } else {
        const isBroken = isDamaged && utf8.decode(bytes.subarray(start, end)).includes(replacement);
        if (hasDoubled || isBroken) rewrite(row, isBroken);
        rows.setProblem(row, problemOf(row, cells, isBroken));
      }
      isHeader = false;
    });
    rows.use(rewritten.all());
  }

  function readJson({ bytes, skipsFirst, isDamaged }: Piece): void {
    const rewritten = new Rewritten(new Uint8Array());
    const text = utf8.decode(bytes);
    let isHeader = skipsFirst;

    function readRecord(json: string, line: number): void {
      if (json.trim() === '') return;
      if (isHeader) {
        isHeader = false;
        return;
      }
      const cells = cellsOf(jsonOf(json), names);
      const row = rows.add(line, cells === undefined ? 'not-json' : null);
      if (cells === undefined) return;
      for (const [nth, column] of [columns.email, columns.signature, columns.time].entries()) {
        const cell = column === null ? undefined : cells[column];
        if (cell !== undefined) rewritten.set(wanted[nth] as CellPlaces, row, bytesOf(cell));
      }
      const isBroken = isDamaged && cells.some((cell) => cell.includes(replacement));
      rows.setProblem(row, problemOf(row, cells.length, isBroken));
    }

    for (const [line, records] of text.split(/\r\n|\n|\r/).entries()) {
      // Only a translated list has several in a line; elsewhere one with this character is no JSON.
      if (format.kind === 'json-lines') readRecord(records, line);
      else for (const json of records.split(recordEnd)) readRecord(json, line);
    }
    rows.use(rewritten.all());
    rows.lineCount = lineEndsIn(text);
  }

  /** Rows as nearly all are; false where one is not. */
  function readUsual({ bytes, skipsFirst, isDamaged, unclosed }: Piece, delimiter: number): boolean {
    const { email, signature, time } = columns;
    if (isDamaged || unclosed.length > 0 || signature === null) return false;
    const cells = { email, signature, time, columns: names.length, traits: traitsOfBytes };
    const found = nativeBatchOf('sha256').findRows({ bytes, skipsFirst, delimiter, ...cells });
    if (found !== undefined) rows.take(bytes, found);
    return found !== undefined;
  }

  return {
    read(piece) {
      rows.begin();
      if (format.kind === 'delimited') {
        const delimiter = format.delimiter.charCodeAt(0);
        if (readUsual(piece, delimiter)) return rows;
        readDelimited(piece, delimiter);
      } else readJson(piece);
      markTexts();
      return rows;
    },
  };
}
