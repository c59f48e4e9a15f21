import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import { type RowStatus, rowStatuses } from '../../core/audit/RowStatus.ts';
import { type RowVerdict, rowVerdicts } from '../../core/audit/RowVerdict.ts';
import type { JudgedBlock, SharedAnswer } from './AuditTasks.ts';
import type { ListIndex } from './ListIndex.ts';

/** What a query asks of a row. Of verdicts, statuses and causes, their numbers. */
export interface RowFilter {
  readonly verdicts: readonly number[];
  /** Of wrong rows with these causes only; `null`: of any row. */
  readonly kinds: ReadonlySet<number> | null;
  readonly status: number | null;
  /** In a column that is shown, letter case ignored; empty: of any row. */
  readonly text: string;
}

/** What a filter looks at in a row. */
export interface RowClass {
  readonly verdict: number;
  readonly status: number;
  readonly kind: number | null;
}

/** What is stored of a block's rows, by their numbers. */
export interface StoredRows {
  /** Changes with every change of what is stored. */
  version(): string;
  /** Those between two numbers, both included, that stand nowhere else. */
  classesOf(first: number, last: number): ReadonlyMap<number, RowClass>;
  rowsByIds(ids: readonly number[]): readonly AuditRow[];
  /** Rows that share an answer, each with its own details. */
  toldBy(answer: SharedAnswer, rows: readonly AuditRow[]): readonly AuditRow[];
}

/** What was looked up of one block. */
interface LookedUp {
  readonly block: JudgedBlock;
  readonly version: string;
  readonly stored: ReadonlyMap<number, RowClass>;
  /** Those that filters take, by the filters' names. */
  readonly numbers: Map<string, readonly number[]>;
}

const verdictNumber = new Map<RowVerdict, number>(rowVerdicts.map((verdict, place) => [verdict, place]));
const statusNumber = new Map<RowStatus, number>(rowStatuses.map((status, place) => [status, place]));

const valid: RowClass = {
  verdict: verdictNumber.get('verified') ?? 0,
  status: statusNumber.get('match') ?? 0,
  kind: null,
};

const classOf = ({ verdict, status, kind }: SharedAnswer): RowClass => ({
  verdict: verdictNumber.get(verdict) ?? 0,
  status: statusNumber.get(status) ?? 0,
  kind,
});

const takes = ({ verdicts, kinds, status }: RowFilter, one: RowClass): boolean =>
  verdicts.includes(one.verdict) &&
  (kinds === null || (one.kind !== null && kinds.has(one.kind))) &&
  (status === null || one.status === status);

const nameOf = ({ verdicts, kinds, status, text }: RowFilter): string =>
  JSON.stringify([verdicts, kinds === null ? null : [...kinds], status, text]);

const bare = (row: number, firstLine: number, rows: FoundRows, index: number): AuditRow => ({
  row,
  line: firstLine + rows.line(index),
  email: rows.email(index),
  signature: rows.signature(index),
  time: rows.time(index),
  verdict: 'verified',
  status: 'match',
  causes: [],
  otherLine: null,
  problem: null,
});

/**
 * The rows of a list in its own order: those that are valid or share an answer where they stand in the list, and the others
 * as they are stored.
 */
export class ListedRows {
  readonly #list: ListIndex;
  readonly #store: StoredRows;
  #latest: LookedUp | undefined;
  /** Of blocks with stored rows, how many of these are of each class. */
  #counts = new Map<JudgedBlock, readonly (RowClass & { readonly rows: number })[]>();
  #countedAt = '';
  /** Which rows have the text that was looked for last. */
  #found: { readonly text: string; readonly rows: Map<JudgedBlock, Uint8Array | undefined> } | undefined;

  constructor(list: ListIndex, store: StoredRows) {
    this.#list = list;
    this.#store = store;
  }

  /** How many rows a filter takes. */
  count(filter: RowFilter): number {
    return this.#list.blocks.reduce((sum, block) => sum + this.#countIn(block, filter), 0);
  }

  /** Those of them that come at these places. */
  rows(filter: RowFilter, offset: number, limit: number, descending: boolean): readonly AuditRow[] {
    const rows: AuditRow[] = [];
    let skip = offset;
    for (const block of descending ? this.#list.blocks.toReversed() : this.#list.blocks) {
      if (rows.length >= limit) break;
      const n = this.#countIn(block, filter);
      if (skip < n) rows.push(...this.#rowsIn(block, filter, skip, limit - rows.length, descending));
      skip = Math.max(0, skip - n);
    }
    return rows;
  }

  /** Of a block's rows that share an answer, or of its valid rows (`undefined`), those that stand nowhere else. */
  *unstored(
    block: JudgedBlock,
    isShared: boolean,
  ): Iterable<readonly [index: number, answer: SharedAnswer | undefined]> {
    const { stored } = this.#lookUp(block);
    for (let index = 0; index < block.rows; index++) {
      const answer = this.#sharedOf(block, index);
      if ((answer !== undefined) !== isShared || stored.has(block.firstRow + index)) continue;
      yield [index, answer];
    }
  }

  #sharedOf({ answers, shared }: JudgedBlock, index: number): SharedAnswer | undefined {
    const place = answers?.[index] ?? 0;
    return place === 0 ? undefined : shared[place - 1];
  }

  /** Forgets in which rows a text was found. */
  forgetTexts(): void {
    this.#found = undefined;
    this.#latest = undefined;
  }

  /** See `ListIndex`'s `rowsWith`; each block is looked through once for a text. */
  with(text: string, block: JudgedBlock): Uint8Array | undefined {
    if (this.#found?.text !== text) this.#found = { text, rows: new Map() };
    const { rows } = this.#found;
    if (!rows.has(block)) rows.set(block, this.#list.rowsWith(text, block));
    return rows.get(block);
  }

  #countIn(block: JudgedBlock, filter: RowFilter): number {
    if (filter.text !== '')
      return this.with(filter.text, block) === undefined ? 0 : this.#numbersIn(block, filter).length;
    if (filter.kinds === null && filter.status === null)
      return filter.verdicts.reduce((sum, verdict) => sum + (block.outcomes[verdict] ?? 0), 0);
    const shared = block.shared.filter((answer) => takes(filter, classOf(answer)));
    const stored = this.#storedIn(block).filter((one) => takes(filter, one));
    return [...shared, ...stored].reduce((sum, { rows }) => sum + rows, 0);
  }

  #storedIn(block: JudgedBlock): readonly (RowClass & { readonly rows: number })[] {
    if (block.stored === 0) return [];
    const version = this.#store.version();
    if (this.#countedAt !== version) this.#counts.clear();
    this.#countedAt = version;
    const known = this.#counts.get(block);
    if (known !== undefined) return known;
    const classes = [...this.#lookUp(block).stored.values()];
    const counted = Array.from(
      Map.groupBy(classes, ({ verdict, status, kind }) => `${verdict} ${status} ${kind}`).values(),
      (same) => ({ ...(same[0] as RowClass), rows: same.length }),
    );
    this.#counts.set(block, counted);
    return counted;
  }

  /** Remembered of one block, whose pages are asked for one after the other. */
  #lookUp(block: JudgedBlock): LookedUp {
    const version = this.#store.version();
    if (this.#latest?.block === block && this.#latest.version === version) return this.#latest;
    const { firstRow, rows } = block;
    const stored = block.stored === 0 ? new Map() : this.#store.classesOf(firstRow, firstRow + rows - 1);
    this.#latest = { block, version, stored, numbers: new Map() };
    return this.#latest;
  }

  #numbersIn(block: JudgedBlock, filter: RowFilter): readonly number[] {
    const looked = this.#lookUp(block);
    const name = nameOf(filter);
    const known = looked.numbers.get(name);
    if (known !== undefined) return known;
    const takesShared = block.shared.map((answer) => takes(filter, classOf(answer)));
    const takesValid = takes(filter, valid);
    const found = filter.text === '' ? undefined : this.with(filter.text, block);
    const numbers: number[] = [];
    for (let index = 0; index < block.rows; index++) {
      const place = block.answers?.[index] ?? 0;
      const row = block.firstRow + index;
      const stored = place > 0 ? undefined : looked.stored.get(row);
      const isTaken =
        place > 0 ? takesShared[place - 1] : stored === undefined ? takesValid : takes(filter, stored);
      if (isTaken === true && (filter.text === '' || found?.[index] === 1)) numbers.push(row);
    }
    looked.numbers.set(name, numbers);
    return numbers;
  }

  #rowsIn(
    block: JudgedBlock,
    filter: RowFilter,
    skip: number,
    take: number,
    descending: boolean,
  ): readonly AuditRow[] {
    const numbers = this.#numbersIn(block, filter);
    const end = numbers.length - skip;
    const wanted = descending
      ? numbers.slice(Math.max(0, end - take), end).reverse()
      : numbers.slice(skip, skip + take);
    const { stored } = this.#lookUp(block);
    const told = new Map(
      this.#store.rowsByIds(wanted.filter((row) => stored.has(row))).map((row) => [row.row, row]),
    );
    if (told.size < wanted.length) {
      const rows = this.#list.rowsOf(block);
      const unstored = wanted.filter((row) => !told.has(row));
      const byAnswer = Map.groupBy(unstored, (row) => this.#sharedOf(block, row - block.firstRow));
      for (const [answer, same] of byAnswer) {
        const plain = same.map((row) => bare(row, block.firstLine, rows, row - block.firstRow));
        for (const row of answer === undefined ? plain : this.#store.toldBy(answer, plain))
          told.set(row.row, row);
      }
    }
    return wanted.flatMap((row) => told.get(row) ?? []);
  }
}
