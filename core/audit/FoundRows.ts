import { noPlace, type RecordColumns } from '../signature/batch/HmacBatch.ts';
import type { Places } from '../signature/batch/Messages.ts';
import { type RowProblemKind, rowProblemKinds } from './RowProblemKind.ts';

const fewestRows = 1_024;
/** What it takes to make the text of a cell of no length, as so many bytes of a long text; and of how many bytes one counts. */
const costOfCell = 24;
const bytesOfCell = 8;
const noProblem = 255;
const numberOfProblem = new Map(rowProblemKinds.map((kind, number) => [kind, number]));
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function longer<T extends Uint8Array | Uint32Array>(made: T, numbers: T): T {
  made.set(numbers);
  return made;
}

type Looks = Pick<RecordColumns, 'says' | 'labels' | 'marks'>;

const roomFor = (rows: number): Looks => ({
  says: new Uint32Array(rows),
  labels: new Int32Array(rows),
  marks: new Uint32Array(2 * rows),
});

/** Where the cells of one column stand in bytes, row by row. */
export class CellPlaces {
  starts = new Uint32Array(fewestRows);
  ends = new Uint32Array(fewestRows);

  set(row: number, start: number, end: number): void {
    this.starts[row] = start;
    this.ends[row] = end;
  }

  /** The row has no such cell. */
  remove(row: number): void {
    this.set(row, noPlace, noPlace);
  }

  has(row: number): boolean {
    return this.starts[row] !== noPlace;
  }

  lengthOf(row: number): number {
    return (this.ends[row] as number) - (this.starts[row] as number);
  }

  take({ starts, ends }: Places): void {
    this.starts.set(starts);
    this.ends.set(ends);
  }

  grow(): void {
    this.starts = longer(new Uint32Array(2 * this.starts.length), this.starts);
    this.ends = longer(new Uint32Array(2 * this.ends.length), this.ends);
  }
}

/**
 * The rows of a piece of a list, in columns of numbers. What is wanted of their cells stays where it is, in bytes: of a
 * row that is valid no text and no object is made. The memory is used again for the next piece.
 */
export class FoundRows {
  count = 0;
  /** Line ends in the piece. */
  lineCount = 0;
  /** UTF-8, in which the cells stand. */
  bytes: Uint8Array = new Uint8Array();
  /** On which line each row begins, from 0 at the start of the piece. */
  lines = new Uint32Array(fewestRows);
  readonly emails = new CellPlaces();
  readonly signatures = new CellPlaces();
  readonly times = new CellPlaces();
  /** 1 where the email is a plain address (`isPlainAddress`), as far as that was looked at. */
  plain = new Uint8Array(fewestRows);
  #problems = new Uint8Array(fewestRows);
  /** What was found of usual rows beside their cells: see `RecordColumns`. */
  looks: Looks | undefined;
  /** Used again for the next piece. */
  #room: Looks = roomFor(0);
  /** The bytes, to make texts of. */
  #buffer: Buffer | undefined;
  /** What it took to make texts of cells one by one, as so many bytes of a long text. */
  #made = 0;
  /** All bytes as a text, where each is a character; `null` where one is not. */
  #text: string | null | undefined;

  /** Begins anew, with no rows. */
  begin(): void {
    this.count = 0;
    this.lineCount = 0;
    this.looks = undefined;
    this.use(new Uint8Array());
  }

  /** The bytes that the places of cells are meant in. */
  use(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.#buffer = undefined;
    this.#made = 0;
    this.#text = undefined;
  }

  /** Takes rows of plain addresses, none of which has a problem, in place of those that there are. */
  take(
    bytes: Uint8Array,
    { rows, lines, emails, signatures, times, onLines, says, labels, marks }: RecordColumns,
  ): void {
    while (this.lines.length < rows) this.#grow();
    this.use(bytes);
    this.count = rows;
    this.lineCount = lines;
    this.lines.set(onLines);
    this.emails.take(emails);
    this.signatures.take(signatures);
    this.times.take(times);
    this.plain.fill(1, 0, rows);
    this.#problems.fill(noProblem, 0, rows);
    const room = this.#room.says.length < rows ? roomFor(this.lines.length) : this.#room;
    room.says.set(says);
    room.labels.set(labels);
    room.marks.set(marks);
    this.#room = room;
    this.looks = room;
  }

  /** Adds a row without cells, and gives its number. */
  add(line: number, problem: RowProblemKind | null): number {
    const row = this.count++;
    if (row === this.lines.length) this.#grow();
    this.lines[row] = line;
    this.emails.remove(row);
    this.signatures.remove(row);
    this.times.remove(row);
    this.plain[row] = 0;
    this.setProblem(row, problem);
    return row;
  }

  /** Takes the last row back. */
  drop(): void {
    this.count--;
  }

  setProblem(row: number, problem: RowProblemKind | null): void {
    this.#problems[row] = problem === null ? noProblem : (numberOfProblem.get(problem) ?? noProblem);
  }

  problem(row: number): RowProblemKind | null {
    return rowProblemKinds[this.#problems[row] as number] ?? null;
  }

  /** Whether any row has a problem. */
  hasProblems(): boolean {
    return (
      this.looks === undefined &&
      this.#problems.subarray(0, this.count).some((problem) => problem !== noProblem)
    );
  }

  line(row: number): number {
    return this.lines[row] as number;
  }

  email(row: number): string {
    return this.#cell(this.emails, row) ?? '';
  }

  /** Exactly as it stands in the cell. */
  signature(row: number): string {
    return this.#cell(this.signatures, row) ?? '';
  }

  time(row: number): string | null {
    return this.#cell(this.times, row);
  }

  #cell(cells: CellPlaces, row: number): string | null {
    if (!cells.has(row)) return null;
    const start = cells.starts[row] as number;
    const end = cells.ends[row] as number;
    if (this.#text === undefined && this.#made <= this.bytes.length / 2) {
      this.#made += costOfCell + (end - start) / bytesOfCell;
      return this.#single(start, end);
    }
    if (this.#text === undefined) {
      const text = utf8.decode(this.bytes);
      this.#text = text.length === this.bytes.length ? text : null;
    }
    return this.#text?.slice(start, end) ?? utf8.decode(this.bytes.subarray(start, end));
  }

  /** The text of one cell. For few cells that is quicker than to make one of all bytes and to cut it out. */
  #single(start: number, end: number): string {
    const { bytes } = this;
    for (let at = start; at < end; at++)
      if ((bytes[at] as number) > 0x7f) return utf8.decode(bytes.subarray(start, end));
    this.#buffer ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return this.#buffer.toString('latin1', start, end);
  }

  #grow(): void {
    this.lines = longer(new Uint32Array(2 * this.lines.length), this.lines);
    this.#problems = longer(new Uint8Array(2 * this.#problems.length), this.#problems);
    this.plain = longer(new Uint8Array(2 * this.plain.length), this.plain);
    for (const cells of [this.emails, this.signatures, this.times]) cells.grow();
  }
}
