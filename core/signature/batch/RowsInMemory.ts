import { algorithms } from '../Algorithm.ts';
import { bytesOf } from '../bytesOf.ts';
import { nativeDigests } from '../nativeDigests.ts';
import type { Records } from './HmacBatch.ts';
import type { Change } from './Messages.ts';
import {
  chooseAlgorithm,
  type Engine,
  fewestBytesOfRow,
  numbersOfRow,
  readBehind,
  variants,
  type WasmMemory,
} from './WasmMemory.ts';
import { mostPadding, type Writing } from './Writing.ts';

/** One way in which signatures may have been made. */
export interface Attempt {
  readonly algorithm: keyof typeof nativeDigests;
  readonly key: Uint8Array;
  /** Undefined where the email is signed as it is. */
  readonly change?: Change | undefined;
  readonly writing: Writing;
}

/** What decides of which kind a row is, beside what its email says and how long its signature is. */
export interface KindTables {
  /** For each byte, as bits, which alphabets it belongs to as an ASCII character, the narrowest first, up to four; the first is of lower-case hex. */
  readonly alphabets: Uint8Array;
  /** Names in small letters, 15 at most, and their hashes (`RecordColumns`’ `labels`). */
  readonly providers: readonly { readonly name: Uint8Array; readonly hash: number }[];
}

/** Which rows are looked at: those of a sample, and the first ones. */
export interface Sampling {
  /** Up to this row all valid ones. */
  readonly allValidUpTo: number;
  /** From this row on a sample is thinner. */
  readonly manyFrom: number;
  /** Before and from there: so many wrong rows of a group before a sample is, which holds one in `strides`, 64 at most. */
  readonly allWrong: readonly [number, number];
  readonly strides: readonly [number, number];
}

/** Rows with one answer and verdict. */
export interface CountedAnswer {
  readonly answer: number;
  /** Whether their signatures have the form that Crisp takes. Of valid rows nobody asks. */
  readonly hasForm: boolean;
  readonly rows: number;
  /** The first of them. */
  readonly first: number;
}

/** What rows of a group tell. */
export interface ToldGroup {
  /** Of valid rows: that are looked at. */
  readonly rows: number;
  /** That of all of them; `null` where they differ, and for valid rows. */
  readonly signature: string | null;
  /** Numbers in a line for each row that is looked at: `traits` in `RowStatistics`. */
  readonly traits: Float64Array<ArrayBuffer>;
}

/** Rows have at most so many answers, beside that they are valid. */
export const mostAnswers = 124;
/** The answer of rows that are valid. */
export const isValid = 1;

const text = new TextDecoder('utf-8', { ignoreBOM: true });
const bytesOfGroup = 20;
const bytesOfLine = 72;
const numbersOfLine = bytesOfLine / 8;
const timeOfLine = 6;
/** What a byte can number. */
const byteNumbers = 256;

const upTo = (step: number, at: number): number => step * Math.ceil(at / step);

/**
 * Rows of whole records in the memory of batches, found and answered there: no text, no object and no number of any row is made
 * outside. An answer is a number from 1 on. All holds until the next call of any batch of that memory.
 */
export class RowsInMemory {
  readonly #memory: WasmMemory;
  readonly #engine: Engine;
  readonly #most: number;
  readonly #columnsAt: number;
  readonly #answersAt: number;
  readonly #kindsAt: number;
  readonly #weightsAt: number;
  readonly #holdsAt: number;
  readonly #placesAt: number;
  readonly #digestsAt: number;
  readonly #bytesAt: number;
  /** What stands behind the records. */
  readonly #behindAt: number;
  readonly #length: number;
  readonly rows: number;
  /** Line ends. */
  readonly lines: number;
  /** Rows without an answer. */
  left: number;

  private constructor(memory: WasmMemory, engine: Engine, { bytes, ...records }: Records) {
    this.#memory = memory;
    this.#engine = engine;
    // Whoever computes here next begins anew.
    memory.owner = this;
    const most = Math.ceil(bytes.length / fewestBytesOfRow);
    this.#most = most;
    this.#length = bytes.length;
    this.#columnsAt = upTo(16, engine.free.value);
    this.#answersAt = this.#columnsAt + 4 * numbersOfRow * most;
    this.#kindsAt = this.#answersAt + most;
    this.#weightsAt = this.#kindsAt + most;
    this.#holdsAt = this.#weightsAt + most;
    this.#placesAt = upTo(16, this.#holdsAt + most);
    this.#digestsAt = this.#placesAt + 5 * 4 * most;
    const traitsAt = this.#digestsAt;
    this.#bytesAt = upTo(16, this.#digestsAt + Math.max(64 * most, 4 * records.traits.length));
    this.#behindAt = upTo(16, this.#bytesAt + bytes.length + readBehind);
    const all = memory.reserve(this.#behindAt);
    new Uint32Array(all.buffer, traitsAt).set(records.traits);
    all.set(bytes, this.#bytesAt);
    this.rows = engine.findRows(
      this.#bytesAt,
      bytes.length,
      records.delimiter,
      records.email,
      records.signature,
      records.time ?? records.columns,
      records.columns,
      records.skipsFirst ? 1 : 0,
      traitsAt,
      0,
      this.#columnsAt,
      most,
    );
    this.lines = engine.passedLines.value;
    this.left = this.rows;
    all.fill(0, this.#answersAt, this.#answersAt + Math.max(0, this.rows));
  }

  /** Undefined where a row is not as usual, as `HmacBatch`’s `findRows` has it, or nothing computes here. */
  static find(memory: WasmMemory, records: Records): RowsInMemory | undefined {
    const { engine } = memory;
    if (engine === undefined) return undefined;
    const found = new RowsInMemory(memory, engine, records);
    return found.rows < 0 ? undefined : found;
  }

  /** Of the emails: two numbers each (`markBytes`). */
  marks(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#bytes.buffer, this.#columnAt(9), 2 * this.rows).slice();
  }

  /**
   * Gives an answer to rows without one whose signature was made so: to those of these kinds, or to any. False where one is signed as
   * too long a text, so that nothing is said.
   */
  try({ algorithm, key, change, writing }: Attempt, answer: number, kinds?: readonly number[]): boolean {
    const engine = this.#engine;
    const variant = variants[algorithm];
    if (variant === undefined) return false;
    const { digestBytes, blockBytes } = algorithms[algorithm];
    chooseAlgorithm(engine, variant, digestBytes);
    this.#bytes.set(key.byteLength > blockBytes ? nativeDigests[algorithm](key) : key, engine.keyBlock.value);
    engine.setKey();
    if (kinds !== undefined) {
      const wanted = new Uint8Array(byteNumbers);
      for (const kind of kinds) wanted[kind] = 1;
      this.#bytes.set(wanted, engine.wanted.value);
    }
    const count = engine.gather(
      this.rows,
      this.#columnsAt,
      this.#most,
      this.#answersAt,
      kinds === undefined ? 0 : this.#kindsAt,
      this.#placesAt,
    );
    if (count === 0) return true;
    const [startsAt = 0, endsAt = 0, signaturesAt = 0, signatureEndsAt = 0] = [1, 2, 3, 4].map(
      (nth) => this.#placesAt + nth * 4 * this.#most,
    );
    if (change !== undefined) this.#change(count, change, startsAt, endsAt, signaturesAt, signatureEndsAt);
    if (engine.digestWithin(count, this.#bytesAt, startsAt, endsAt, this.#digestsAt) > 0) return false;
    const compared = [count, this.#bytesAt, signaturesAt, signatureEndsAt, this.#digestsAt] as const;
    if (writing === 'base64') engine.compareBase64(...compared, digestBytes, mostPadding, this.#holdsAt);
    else engine.compareHex(...compared, writing === 'uppercase-hex' ? 1 : 0, this.#holdsAt);
    this.left -= engine.answer(count, this.#placesAt, this.#holdsAt, answer, this.#answersAt);
    return true;
  }

  #change(
    count: number,
    change: Change,
    startsAt: number,
    endsAt: number,
    signaturesAt: number,
    signatureEndsAt: number,
  ): void {
    const before = bytesOf(change.before ?? '');
    const after = bytesOf(change.after ?? '');
    const afterAt = this.#behindAt + before.length;
    const changedAt = afterAt + after.length;
    const all = this.#memory.reserve(
      changedAt + this.#length + count * (before.length + after.length) + readBehind,
    );
    all.set(before, this.#behindAt);
    all.set(after, afterAt);
    this.#engine.change(
      count,
      this.#bytesAt,
      startsAt,
      endsAt,
      signaturesAt,
      signatureEndsAt,
      this.#behindAt,
      before.length,
      afterAt,
      after.length,
      change.letters === 'lower' ? 1 : 0,
      changedAt,
    );
  }

  /** The kinds of rows without an answer, each in its place. Undefined where there are too many. */
  kinds({ alphabets, providers }: KindTables): readonly number[] | undefined {
    const engine = this.#engine;
    const all = this.#bytes;
    all.set(alphabets, engine.alphabets.value);
    const view = new DataView(all.buffer, engine.providers.value);
    view.setUint32(0, providers.length, true);
    for (const [nth, { name, hash }] of providers.entries()) {
      const at = 4 + 20 * nth;
      view.setInt32(at, hash, true);
      view.setUint8(at + 4, name.length);
      all.set(name, engine.providers.value + at + 5);
    }
    const found = engine.kindsOf(
      this.rows,
      this.#bytesAt,
      this.#columnsAt,
      this.#most,
      this.#answersAt,
      this.#kindsAt,
    );
    return found < 0 ? undefined : [...new Uint32Array(all.buffer, engine.kinds.value, found)];
  }

  /** Counts the answers up to `most`, once all rows have theirs. After it {@link tell} alone can be asked. */
  counted(most: number): readonly CountedAnswer[] {
    const engine = this.#engine;
    engine.countAnswers(this.rows, this.#columnsAt, this.#most, this.#answersAt);
    const counts = new Uint32Array(this.#bytes.buffer, engine.counts.value, 2 * most + 2);
    const firsts = new Uint32Array(this.#bytes.buffer, engine.firsts.value, byteNumbers);
    const counted: CountedAnswer[] = [];
    for (const [code, rows] of counts.entries())
      if (rows > 0)
        counted.push({ answer: code >> 1, hasForm: code % 2 === 0, rows, first: firsts[code] as number });
    return counted;
  }

  /**
   * What rows tell that are looked at. `answers`: which group, from 1, the rows of an answer are of, and by what number they are to be
   * told; those of others are valid, of group 0 and number 0. `before`: what is added to a row’s place for about its number in the list.
   * `timeOf`: reads a time.
   */
  tell(
    answers: readonly (CountedAnswer & { readonly group: number; readonly number: number })[],
    sampling: Sampling,
    before: number,
    timeOf: (cell: string) => number | null,
  ): {
    /** The number of each row. */
    readonly numbers: Uint8Array<ArrayBuffer>;
    /** By their numbers. */
    readonly groups: readonly ToldGroup[];
    /** In small letters; the lines number them. */
    readonly domains: readonly string[];
  } {
    const engine = this.#engine;
    const groupOf = new Uint8Array(byteNumbers);
    const numberOf = new Uint8Array(byteNumbers);
    for (const { answer, hasForm, group, number } of answers) {
      groupOf[2 * answer + (hasForm ? 0 : 1)] = group;
      numberOf[2 * answer + (hasForm ? 0 : 1)] = number;
    }
    this.#bytes.set(groupOf, engine.groupsOfAnswers.value);
    this.#bytes.set(numberOf, engine.numbersOfAnswers.value);
    const { allValidUpTo, manyFrom, allWrong, strides } = sampling;
    new Uint32Array(this.#bytes.buffer, engine.sampling.value, 6).set([
      allValidUpTo,
      manyFrom,
      ...allWrong,
      ...strides,
    ]);
    const found = [this.rows, this.#bytesAt, this.#columnsAt, this.#most, this.#answersAt] as const;
    const looked = engine.weigh(...found, before, this.#weightsAt);
    const slots = 2 ** Math.ceil(Math.log2(2 * looked + 2));
    const domainsAt = this.#behindAt + 4 * slots;
    const linesAt = upTo(8, domainsAt + 8 * looked);
    this.#memory.reserve(linesAt + bytesOfLine * looked);
    const domains = engine.tellAll(...found, this.#weightsAt, this.#behindAt, slots, domainsAt, linesAt);
    const { buffer } = this.#bytes;
    const places = new Uint32Array(buffer, domainsAt, 2 * domains);
    const lines = new Float64Array(buffer, linesAt, numbersOfLine * looked);
    if (engine.otherTimes.value > 0) this.#readTimes(lines, timeOf);
    const groups: ToldGroup[] = [];
    let from = 0;
    for (let nth = 0; nth <= Math.max(0, ...answers.map(({ group }) => group)); nth++) {
      const [rows = 0, hasOne = 0, end = 0, first = 0] = new Uint32Array(
        buffer,
        engine.groups.value + bytesOfGroup * nth,
        5,
      );
      const to = (end - linesAt) / 8;
      const signature = nth > 0 && hasOne === 1 ? (this.#cell(2, first) ?? '') : null;
      groups.push({ rows, signature, traits: lines.slice(from, to) });
      from = to;
    }
    return {
      numbers: this.#bytes.slice(this.#answersAt, this.#answersAt + this.rows),
      groups,
      domains: Array.from({ length: domains }, (_, nth) =>
        this.#text(places[2 * nth] as number, places[2 * nth + 1] as number).toLowerCase(),
      ),
    };
  }

  /** Times that are written in another way than nearly all. */
  #readTimes(lines: Float64Array, timeOf: (cell: string) => number | null): void {
    for (let from = 0; from < lines.length; from += numbersOfLine) {
      if (lines[from + timeOfLine] !== Number.POSITIVE_INFINITY) continue;
      const cell = this.#cell(4, lines[from] as number);
      lines[from + timeOfLine] = (cell === undefined ? null : timeOf(cell)) ?? Number.NaN;
    }
  }

  get #bytes(): Uint8Array<ArrayBuffer> {
    return this.#memory.reserve(0);
  }

  #columnAt(nth: number): number {
    return this.#columnsAt + 4 * nth * this.#most;
  }

  #cell(column: number, row: number): string | undefined {
    const starts = new Uint32Array(this.#bytes.buffer, this.#columnAt(column), this.rows);
    const ends = new Uint32Array(this.#bytes.buffer, this.#columnAt(column + 1), this.rows);
    return this.#text(starts[row] as number, ends[row] as number);
  }

  #text(start: number, end: number): string {
    return text.decode(this.#bytes.subarray(this.#bytesAt + start, this.#bytesAt + end));
  }
}
