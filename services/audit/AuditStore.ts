import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { AuditQuery } from '../../contracts/audit.ts';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { Chain } from '../../core/audit/Chain.ts';
import { type ChainMatcher, createChainMatcher } from '../../core/audit/createChainMatcher.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import type { OtherCell } from '../../core/audit/OtherCell.ts';
import { type RowProblemKind, rowProblemKinds } from '../../core/audit/RowProblemKind.ts';
import { type RowStatus, rowStatuses } from '../../core/audit/RowStatus.ts';
import { type RowVerdict, rowVerdicts } from '../../core/audit/RowVerdict.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import type { StoredFacts } from '../../core/causes/Facts.ts';
import type { Explanation } from '../../core/diagnosis/Diagnosis.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import type { JudgedBlock, SharedAnswer } from './AuditTasks.ts';
import { ListedRows, type RowClass, type RowFilter, type StoredRows } from './ListedRows.ts';
import type { ListIndex } from './ListIndex.ts';

/** What there is to say of a row that is not simply valid; `isPending`: its mistakes are still to be looked for. */
export interface OtherRow {
  readonly verdict: RowVerdict;
  readonly status: RowStatus;
  readonly causes: Explanation;
  /** What explains the row, applied to it; then its own causes are not stored. `null`: as `causes` has it. */
  readonly chain: Chain | null;
  readonly problem: RowProblemKind | null;
  readonly isPending: boolean;
}

/** A row of a block on its way into the store, by its places in the block. */
export interface KeptRow extends Pick<AuditRow, 'line' | 'email' | 'signature' | 'time'> {
  readonly index: number;
  readonly other: OtherRow;
}

export interface PendingRow {
  readonly id: number;
  readonly email: string;
  readonly signature: string;
  readonly line: number;
  /** How many causes the explanation has that the row got so far; `null` where it has none. */
  readonly causes: number | null;
}

/** What a row turned out to be after the first look. */
export interface RowUpdate {
  readonly id: number;
  readonly status: RowStatus;
  readonly causes: Explanation;
  readonly otherLine: number | null;
}

const schema = `
  CREATE TABLE IF NOT EXISTS rows (
    id INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    email TEXT NOT NULL,
    signature TEXT NOT NULL,
    time TEXT,
    verdict INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL DEFAULT 0,
    kind INTEGER,
    causes TEXT,
    chain INTEGER,
    other_line INTEGER,
    problem INTEGER,
    pending INTEGER,
    listed INTEGER
  );
  CREATE TABLE IF NOT EXISTS other_cells (id INTEGER PRIMARY KEY, cells TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS rows_found (id INTEGER PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS kinds (id INTEGER PRIMARY KEY, causes TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS chains (id INTEGER PRIMARY KEY, findings TEXT NOT NULL UNIQUE);
  CREATE INDEX IF NOT EXISTS pending_rows ON rows (id) WHERE pending = 1;
`;

/** Made when somebody first asks for rows in this way: keeping it up while rows are added takes longer, and few do. */
const indexByEmail = 'CREATE INDEX IF NOT EXISTS rows_by_email ON rows (email, id)';

/** Rows in one statement: most of the time that a single one takes is spent around it. */
const rowsAtOnce = 64;

const readColumns = ['id', 'line', 'email', 'signature', 'time'];
/** Of rows that are valid and were read without a problem, all else is the same. */
const validColumns = readColumns;
const answerColumns = [...readColumns, 'verdict', 'status', 'kind', 'chain', 'causes'];
/** Of rows that stand in the list with an answer that they share. */
const sharedColumns = [...answerColumns, 'listed'];
const otherColumns = [...answerColumns, 'problem', 'pending'];

const insertOf = (columns: readonly string[], rows: number): string => {
  const values = `(${columns.map(() => '?').join()})`;
  return `INSERT INTO rows (${columns.join()}) VALUES ${Array(rows).fill(values).join()}`;
};

/** Inserts rows of these columns, many with each statement. */
class Inserter {
  readonly columns: number;
  readonly #many: StatementSync;
  readonly #one: StatementSync;
  readonly #values: SQLInputValue[];
  #filled = 0;

  constructor(database: DatabaseSync, columns: readonly string[]) {
    this.columns = columns.length;
    this.#many = database.prepare(insertOf(columns, rowsAtOnce));
    this.#one = database.prepare(insertOf(columns, 1));
    this.#values = new Array(columns.length * rowsAtOnce).fill(null);
  }

  push(value: SQLInputValue): void {
    this.#values[this.#filled++] = value;
    if (this.#filled < this.#values.length) return;
    this.#many.run(...this.#values);
    this.#filled = 0;
  }

  flush(): void {
    for (let from = 0; from < this.#filled; from += this.columns) {
      this.#one.run(...this.#values.slice(from, from + this.columns));
    }
    this.#filled = 0;
  }
}

/** What was read of a row, in the order of the columns. */
function pushRead(to: Inserter, firstId: number, firstLine: number, rows: FoundRows, index: number): void {
  to.push(firstId + index);
  to.push(firstLine + rows.line(index));
  to.push(rows.email(index));
  to.push(rows.signature(index));
  to.push(rows.time(index));
}

/** Wrong rows for which nothing was found. */
const noCauses = '';

/** Under which the rows with the same causes are kept together. */
const kindName = (causes: readonly CauseId[]): string =>
  causes.length === 0 ? noCauses : [...new Set(causes)].join(' ');

/** What is kept of the database in memory, in kilobytes; more where rows are asked for from all over it. */
const cacheKb = 8_192;
const sortedCacheKb = 65_536;

/** Several threads write, one after the other; a query may take a while at a million rows. */
const busyMs = 60_000;

interface Raw {
  readonly id: number;
  readonly line: number;
  readonly email: string;
  readonly signature: string;
  readonly time: string | null;
  readonly verdict: number;
  readonly status: number;
  readonly causes: string | null;
  readonly chain: number | null;
  readonly other_line: number | null;
  readonly problem: number | null;
}
const rawColumns = 'id, line, email, signature, time, verdict, status, causes, chain, other_line, problem';

const rowOf = (raw: Raw, causes: Explanation): AuditRow => ({
  row: raw.id,
  line: raw.line,
  email: raw.email,
  signature: raw.signature,
  time: raw.time,
  verdict: rowVerdicts[raw.verdict] ?? 'unread',
  status: rowStatuses[raw.status] ?? 'unread',
  causes,
  otherLine: raw.other_line,
  problem: raw.problem === null ? null : (rowProblemKinds[raw.problem] ?? null),
});

const noCausesFound: Explanation = [];

const problemNumber = new Map(rowProblemKinds.map((kind, index) => [kind, index]));

/** Rows by email that a query takes from the database, those that fulfil all conditions. */
interface StoredSegment {
  readonly kind: 'stored';
  readonly conditions: readonly string[];
}

/** The same, or rows in the order of the list. */
type Segment = StoredSegment | { readonly kind: 'listed'; readonly filter: RowFilter };

const conditionsOf = ({ verdicts, kinds, status, text }: RowFilter): readonly string[] => [
  ...(verdicts.length < everyVerdict.length ? [`verdict IN (${verdicts.join()})`] : []),
  ...(kinds === null ? [] : [`kind IN (${[...kinds].join()})`]),
  ...(status === null ? [] : [`status = ${status}`]),
  ...(text === '' ? [] : ['id IN (SELECT id FROM rows_found)']),
];

const whereOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

/** The places of those verdicts that rows without causes have. */
const withoutCauses = [rowVerdicts.indexOf('verified'), rowVerdicts.indexOf('unread')];
const everyVerdict = rowVerdicts.map((_, place) => place);
/** Of those that rows with causes have. */
const withCauses = everyVerdict.filter((verdict) => !withoutCauses.includes(verdict));

/** Of rows that stand nowhere else. The others are there only once they were asked for in a way that needs it. */
const isOther = '(verdict > 0 OR problem IS NOT NULL) AND listed IS NULL';

const causesText = (causes: Explanation): string | null =>
  causes.length === 0 ? null : JSON.stringify(causes);

/**
 * The rows of one audit: those that are neither valid nor share their answer in a temporary database, of which every thread
 * opens its own, and the others where they stand in the list.
 */
export class AuditStore {
  readonly #database: DatabaseSync;
  readonly #valid: Inserter;
  readonly #shared: Inserter;
  readonly #others: Inserter;
  readonly #facts: StoredFacts;
  readonly #list: ListIndex | undefined;
  readonly #listed: ListedRows | undefined;
  /** Blocks of the list whose valid rows are in the database too, and those whose rows that share an answer are. */
  readonly #filled = { valid: new Set<JudgedBlock>(), shared: new Set<JudgedBlock>() };
  /** Blocks of the list whose other cells are in the database too. */
  readonly #copied = new Set<JudgedBlock>();
  /** The text whose rows are noted, and the blocks of which they are. */
  #soughtText = '';
  readonly #sought = new Set<JudgedBlock>();
  readonly #kinds = new Map<string, number>();
  readonly #chains = new Map<Chain, { readonly id: number; readonly kind: number }>();
  readonly #tests = new Map<number, ChainMatcher>();
  readonly #counts = new Map<string, number>();
  #countedAt = '';
  /** The place among a query's rows up to which they were asked for, and what the last of them is sorted by. */
  #reached:
    | { readonly key: string; readonly place: number; readonly last: readonly [string, number] }
    | undefined;

  /**
   * Makes the file's tables where it has none yet. Throws where the disk is full or may not be written. `facts`: what the rows were explained with, from which their details are made again. `list`: for whoever asks for
   * rows that are valid.
   */
  constructor(path: string, facts: StoredFacts, list?: ListIndex) {
    this.#facts = facts;
    this.#list = list;
    this.#listed = list && new ListedRows(list, this.#stored);
    this.#database = new DatabaseSync(path, { timeout: busyMs });
    // It need not outlive the process, so nothing is written twice or waited for.
    this.#database.exec(
      `PRAGMA page_size = 16384; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = ${-cacheKb};`,
    );
    this.#inTransaction('BEGIN IMMEDIATE', () => this.#database.exec(schema));
    this.#valid = new Inserter(this.#database, validColumns);
    this.#shared = new Inserter(this.#database, sharedColumns);
    this.#others = new Inserter(this.#database, otherColumns);
  }

  /** What is in the database of rows that the list has. */
  readonly #stored: StoredRows = {
    version: () => this.#version(),
    classesOf: (first, last) => {
      const found = this.#database
        .prepare(`SELECT id, verdict, status, kind FROM rows WHERE id BETWEEN ? AND ? AND ${isOther}`)
        .all(first, last) as unknown as readonly (RowClass & Pick<Raw, 'id'>)[];
      return new Map(found.map((one) => [one.id, one]));
    },
    rowsByIds: (ids) => this.rowsByIds(ids),
    toldBy: ({ verdict, status, chain, causes }, rows) => {
      const test = chain === null ? undefined : this.#testOf(chain);
      const explained = test?.proveAll(rows);
      return rows.map((row, nth) => ({
        ...row,
        verdict,
        status,
        causes: explained?.[nth] ?? test?.chain.findings ?? causes,
      }));
    },
  };

  /** Changes with everything that is written, here or by another thread. */
  #version(): string {
    const { data_version: version } = this.#database.prepare('PRAGMA data_version').get() as {
      data_version: number;
    };
    const { changes } = this.#database.prepare('SELECT total_changes() AS changes').get() as {
      changes: number;
    };
    return `${version} ${changes}`;
  }

  #inTransaction(begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => void): void {
    this.#database.exec(begin);
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #kindOf(causes: Explanation): number {
    const name = kindName(causes.map(({ id }) => id));
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    this.#database.prepare('INSERT OR IGNORE INTO kinds (causes) VALUES (?)').run(name);
    const { id } = this.#database.prepare('SELECT id FROM kinds WHERE causes = ?').get(name) as {
      id: number;
    };
    this.#kinds.set(name, id);
    return id;
  }

  #numbersOf(chain: Chain): { readonly id: number; readonly kind: number } {
    const known = this.#chains.get(chain);
    if (known !== undefined) return known;
    const findings = JSON.stringify(chain.findings);
    this.#database.prepare('INSERT OR IGNORE INTO chains (findings) VALUES (?)').run(findings);
    const { id } = this.#database.prepare('SELECT id FROM chains WHERE findings = ?').get(findings) as {
      id: number;
    };
    const numbers = { id, kind: this.#kindOf(chain.findings) };
    this.#chains.set(chain, numbers);
    return numbers;
  }

  #testOf(chain: number): ChainMatcher {
    const known = this.#tests.get(chain);
    if (known !== undefined) return known;
    const { findings } = this.#database.prepare('SELECT findings FROM chains WHERE id = ?').get(chain) as {
      findings: string;
    };
    const test = createChainMatcher({ findings: JSON.parse(findings) as Explanation }, this.#facts);
    this.#tests.set(chain, test);
    return test;
  }

  /** Rows as they are told, those of one chain explained together. */
  #told(raws: readonly Raw[]): readonly AuditRow[] {
    const causes = raws.map((raw) =>
      raw.causes === null ? noCausesFound : (JSON.parse(raw.causes) as Explanation),
    );
    const chained = raws.flatMap(({ chain }, at) => (chain === null ? [] : [{ chain, at }]));
    for (const [chain, places] of Map.groupBy(chained, (one) => one.chain)) {
      const test = this.#testOf(chain);
      const explained = test.proveAll(places.map(({ at }) => raws[at] as Raw));
      for (const [nth, { at }] of places.entries()) causes[at] = explained[nth] ?? test.chain.findings;
    }
    return raws.map((raw, at) => rowOf(raw, causes[at] ?? noCausesFound));
  }

  /** An answer as rows share it, with the numbers that it has here. */
  sharedOf({ verdict, status, causes, chain }: OtherRow): Omit<SharedAnswer, 'rows'> {
    const numbers = chain === null ? null : this.#numbersOf(chain);
    return {
      verdict,
      status,
      chain: numbers?.id ?? null,
      causes: numbers === null ? causes : [],
      kind: numbers?.kind ?? this.#kindOf(causes),
    };
  }

  /** Adds rows of a block whose first one has these numbers in the list. */
  add(firstRow: number, firstLine: number, kept: readonly KeptRow[]): void {
    const others = this.#others;
    this.#inTransaction('BEGIN IMMEDIATE', () => {
      for (const { index, line, email, signature, time, other } of kept) {
        for (const value of [firstRow + index, firstLine + line, email, signature, time]) others.push(value);
        const isWrong = other.verdict === 'unverified' || other.verdict === 'rejected';
        others.push(rowVerdicts.indexOf(other.verdict));
        others.push(rowStatuses.indexOf(other.status));
        const numbers = other.chain === null ? null : this.#numbersOf(other.chain);
        others.push(numbers?.kind ?? (isWrong ? this.#kindOf(other.causes) : null));
        others.push(numbers?.id ?? null);
        others.push(other.chain !== null ? null : causesText(other.causes));
        others.push(other.problem === null ? null : (problemNumber.get(other.problem) ?? null));
        others.push(other.isPending ? 1 : null);
      }
      others.flush();
    });
  }

  /** Has the rows in the database too that share an answer, and the valid ones, for what only an index can answer. */
  #fill(withValid: boolean): void {
    const list = this.#list;
    const listed = this.#listed;
    if (list === undefined || listed === undefined) return;
    const has = ({ outcomes, shared }: JudgedBlock, isShared: boolean): boolean =>
      isShared ? shared.length > 0 : outcomes[0] !== 0;
    const fill = (to: Inserter, isShared: boolean) => (block: JudgedBlock) => {
      if (!has(block, isShared)) return;
      const rows = list.rowsOf(block);
      for (const [index, answer] of listed.unstored(block, isShared)) {
        pushRead(to, block.firstRow, block.firstLine, rows, index);
        if (answer === undefined) continue;
        to.push(rowVerdicts.indexOf(answer.verdict));
        to.push(rowStatuses.indexOf(answer.status));
        to.push(answer.kind);
        to.push(answer.chain);
        to.push(causesText(answer.causes));
        to.push(1);
      }
      to.flush();
    };
    this.#forNew(this.#filled.shared, fill(this.#shared, true));
    if (withValid) this.#forNew(this.#filled.valid, fill(this.#valid, false));
  }

  /**
   * The cells of these rows in the columns that the audit does not need, for rows that are asked for in another order than
   * the list's: what the list says there is copied first, once, since every few of them would have the whole list read again.
   */
  scatteredOthersOf(rows: readonly number[]): readonly (readonly OtherCell[])[] {
    const list = this.#list;
    if (list === undefined) return rows.map(() => []);
    const insert = this.#database.prepare('INSERT INTO other_cells VALUES (?, ?)');
    this.#forNew(this.#copied, (block) => {
      for (const [nth, cells] of list.othersIn(block).entries())
        insert.run(block.firstRow + nth, JSON.stringify(cells));
    });
    const select = this.#database.prepare('SELECT cells FROM other_cells WHERE id = ?');
    const found: (readonly OtherCell[])[] = [];
    this.#inTransaction('BEGIN', () => {
      for (const row of rows) {
        const { cells } = (select.get(row) ?? { cells: '[]' }) as { readonly cells: string };
        found.push(list.named(JSON.parse(cells) as readonly string[]));
      }
    });
    return found;
  }

  /** Notes which rows have a text, for what an index answers. */
  #seek(text: string): void {
    const listed = this.#listed;
    if (listed === undefined) return;
    if (this.#soughtText !== text) {
      this.#database.exec('DELETE FROM rows_found');
      this.#sought.clear();
      this.#soughtText = text;
    }
    const insert = this.#database.prepare('INSERT INTO rows_found VALUES (?)');
    this.#forNew(this.#sought, (block) => {
      const isFound = listed.with(text, block) ?? [];
      for (const [index, found] of isFound.entries()) if (found === 1) insert.run(block.firstRow + index);
    });
  }

  /** Does something once for each block of the list, in a transaction; those that come later have their turn with the next call. */
  #forNew(done: Set<JudgedBlock>, work: (block: JudgedBlock) => void): void {
    for (const block of this.#list?.blocks ?? []) {
      if (done.has(block)) continue;
      this.#inTransaction('BEGIN IMMEDIATE', () => work(block));
      done.add(block);
    }
  }

  update(updates: readonly RowUpdate[]): void {
    const statement = this.#database.prepare(
      'UPDATE rows SET status = ?, kind = ?, causes = ?, chain = NULL, other_line = ?, pending = NULL WHERE id = ?',
    );
    this.#inTransaction('BEGIN IMMEDIATE', () => {
      for (const { id, status, causes, otherLine } of updates) {
        statement.run(rowStatuses.indexOf(status), this.#kindOf(causes), causesText(causes), otherLine, id);
      }
    });
  }

  /** Gives up on all rows that are still pending. */
  settlePending(): void {
    this.#database.exec('UPDATE rows SET pending = NULL WHERE pending = 1');
  }

  countPending(): number {
    const { n } = this.#database.prepare('SELECT count(*) AS n FROM rows WHERE pending = 1').get() as {
      n: number;
    };
    return n;
  }

  /** Pending rows after this one, in their order. */
  pending(after: number, limit: number): readonly PendingRow[] {
    const rows = this.#database
      .prepare(
        'SELECT id, line, email, signature, causes, chain FROM rows WHERE pending = 1 AND id > ? ORDER BY id LIMIT ?',
      )
      .all(after, limit) as unknown as readonly Raw[];
    return rows.map(({ causes, chain, id, line, email, signature }) => ({
      id,
      line,
      email,
      signature,
      causes:
        chain !== null
          ? this.#testOf(chain).causes
          : causes === null
            ? null
            : (JSON.parse(causes) as Explanation).length,
    }));
  }

  /** All rows that are still pending, so many at a time. */
  *stillPending(atOnce: number): Iterable<readonly AuditRow[]> {
    const statement = this.#database.prepare(
      `SELECT ${rawColumns} FROM rows WHERE pending = 1 AND id > ? ORDER BY id LIMIT ?`,
    );
    for (let after = 0; ; ) {
      const rows = this.#told(statement.all(after, atOnce) as unknown as readonly Raw[]);
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows;
      after = last.row;
    }
  }

  /** Rows with these numbers. */
  rowsByIds(ids: readonly number[]): readonly AuditRow[] {
    const statement = this.#database.prepare(`SELECT ${rawColumns} FROM rows WHERE id = ?`);
    const raws: Raw[] = [];
    // Alone, each would lock the file and unlock it.
    this.#inTransaction('BEGIN', () => {
      for (const id of ids) {
        const raw = statement.get(id);
        if (raw !== undefined) raws.push(raw as unknown as Raw);
      }
    });
    return this.#told(raws);
  }

  /** What a query takes, in the order it asks for, as parts of which each is in the list's order or answered by an index. */
  #segmentsOf({ verdicts, causes, group, text, sort, descending }: AuditQuery): readonly Segment[] {
    const kinds = this.#database.prepare('SELECT id, causes FROM kinds ORDER BY causes').all() as unknown as {
      readonly id: number;
      readonly causes: string;
    }[];
    const idsOf = (name: string): readonly string[] => (name === noCauses ? ['none'] : name.split(' '));
    const hasCauses = (name: string): boolean =>
      (causes.length === 0 || idsOf(name).some((id) => causes.includes(id as CauseId))) &&
      (group === null || name === kindName(group.causes));
    const isOfWrong = causes.length > 0 || group !== null;
    const wanted = verdicts.map((verdict) => rowVerdicts.indexOf(verdict));
    const shown = everyVerdict.filter((verdict) => wanted.length === 0 || wanted.includes(verdict));
    const filter: RowFilter = {
      verdicts: isOfWrong ? shown.filter((verdict) => withCauses.includes(verdict)) : shown,
      kinds: isOfWrong ? new Set(kinds.filter((kind) => hasCauses(kind.causes)).map(({ id }) => id)) : null,
      status: group === null ? null : rowStatuses.indexOf(group.status),
      text,
    };
    if (sort === 'email') {
      this.#fill(filter.verdicts.includes(0));
      if (text !== '') this.#seek(text);
      this.#database.exec(indexByEmail);
      this.#database.exec(`PRAGMA cache_size = ${-sortedCacheKb}`);
    }
    const inOrder = (one: RowFilter): Segment => ({ kind: 'listed', filter: one });
    const turned = <T>(parts: readonly T[]): readonly T[] => (descending ? parts.toReversed() : parts);
    switch (sort) {
      case 'line':
        return [inOrder(filter)];
      case 'email':
        return [{ kind: 'stored', conditions: conditionsOf(filter) }];
      case 'verdict':
        return turned(filter.verdicts).map((verdict) => inOrder({ ...filter, verdicts: [verdict] }));
      case 'causes': {
        const without = filter.verdicts.filter((verdict) => withoutCauses.includes(verdict));
        const wrong = {
          ...filter,
          verdicts: filter.verdicts.filter((verdict) => withCauses.includes(verdict)),
        };
        const ofKinds = kinds.filter(({ id }) => filter.kinds?.has(id) ?? true);
        return turned([
          ...(isOfWrong ? [] : [inOrder({ ...filter, verdicts: without })]),
          ...ofKinds.map(({ id }) => inOrder({ ...wrong, kinds: new Set([id]) })),
        ]);
      }
    }
  }

  /** Counted once while nothing is written. */
  #count(conditions: readonly string[]): number {
    const now = this.#version();
    if (this.#countedAt !== now) this.#counts.clear();
    this.#countedAt = now;
    const where = whereOf(conditions);
    const known = this.#counts.get(where);
    if (known !== undefined) return known;
    const select = where === '' ? 'coalesce(max(id), 0)' : 'count(*)';
    const { n } = this.#database.prepare(`SELECT ${select} AS n FROM rows ${where}`).get() as { n: number };
    this.#counts.set(where, n);
    return n;
  }

  /**
   * The numbers of rows at these places by email. Where they follow on those that were asked for last, and nothing was written
   * since, it begins behind those: to count up to a place would take longer and longer.
   */
  #idsByEmail(
    conditions: readonly string[],
    skip: number,
    take: number,
    descending: boolean,
  ): readonly number[] {
    const key = JSON.stringify([conditions, descending, this.#countedAt]);
    const last = this.#reached?.key === key && this.#reached.place === skip ? this.#reached.last : undefined;
    const [order, behind] = descending ? ['DESC', '<'] : ['ASC', '>'];
    const where = whereOf(last === undefined ? conditions : [...conditions, `(email, id) ${behind} (?, ?)`]);
    const rows = this.#database
      .prepare(`SELECT email, id FROM rows ${where} ORDER BY email ${order}, id ${order} LIMIT ? OFFSET ?`)
      .all(...(last ?? []), take, last === undefined ? skip : 0) as unknown as readonly Pick<
      Raw,
      'id' | 'email'
    >[];
    const reached = rows.at(-1);
    if (reached !== undefined) {
      this.#reached = { key, place: skip + rows.length, last: [reached.email, reached.id] };
    }
    return rows.map(({ id }) => id);
  }

  /** How many rows a query takes, and which of them come at these places; `secrets` as for `ListIndex`'s `hide`. */
  page(
    query: AuditQuery,
    offset: number,
    limit: number,
    secrets: readonly KnownSecret[],
  ): { readonly total: number; readonly rows: readonly AuditRow[] } {
    if (query.text !== '' && this.#list?.hide(secrets) === true) {
      this.#listed?.forgetTexts();
      this.#soughtText = '';
    }
    const rows: AuditRow[] = [];
    let total = 0;
    for (const segment of this.#segmentsOf(query)) {
      const n =
        segment.kind === 'listed'
          ? (this.#listed?.count(segment.filter) ?? 0)
          : this.#count(segment.conditions);
      const skip = Math.max(0, offset - total);
      const take = limit - rows.length;
      total += n;
      if (take <= 0 || skip >= n) continue;
      if (segment.kind === 'listed') {
        rows.push(...(this.#listed?.rows(segment.filter, skip, take, query.descending) ?? []));
        continue;
      }
      rows.push(...this.rowsByIds(this.#idsByEmail(segment.conditions, skip, take, query.descending)));
    }
    return { total, rows };
  }

  close(): void {
    this.#database.close();
  }
}
