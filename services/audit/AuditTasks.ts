import type {
  AuditError,
  AuditPage,
  AuditProgress,
  AuditQuery,
  EmailsOfList,
  WhoseProgress,
} from '../../contracts/audit.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { TableColumns, TableFormat } from '../../core/audit/AuditTable.ts';
import type { Chain } from '../../core/audit/Chain.ts';
import type { Explained, Searched } from '../../core/audit/createExplainer.ts';
import type { Piece } from '../../core/audit/createRowReader.ts';
import type { OtherCell } from '../../core/audit/OtherCell.ts';
import type { OwnersFound } from '../../core/audit/Owner.ts';
import type { RowProblemKind } from '../../core/audit/RowProblemKind.ts';
import type { RowStatistics } from '../../core/audit/RowStatistics.ts';
import type { RowStatus } from '../../core/audit/RowStatus.ts';
import type { RowVerdict } from '../../core/audit/RowVerdict.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import type { StoredFacts } from '../../core/causes/Facts.ts';
import type { Explanation } from '../../core/diagnosis/Diagnosis.ts';
import type { SearchOptions } from '../../core/diagnosis/SearchOptions.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import type { Result } from '../../core/Result.ts';
import type { WorkerTask } from '../workers/WorkerTasks.ts';
import type { PendingRow } from './AuditStore.ts';
import type { LearntKind } from './KnownMistakes.ts';
import type { PeopleList } from './readPeople.ts';

/** What each thread of an audit is, by which its code knows what it is to answer. */
export type AuditRole = 'conductor' | 'rows' | 'whose' | 'workbook';

/** A list, and what its rows are held against. Secrets reach the threads by orders only. */
interface ListTask {
  /** Of the list, which is only read. */
  readonly path: string;
  readonly format: TableFormat;
  readonly encoding: TableEncoding;
  readonly columns: TableColumns;
  /** Of all columns, as the preview has them. */
  readonly names: readonly string[];
  readonly facts: StoredFacts;
}

/** Everything that the threads of one audit know. */
export interface AuditTask extends ListTask {
  /** Of the temporary database. */
  readonly database: string;
  /** Threads that sign and explain rows. */
  readonly threads: number;
  /** Of the list, for each thread beyond the first: one takes a moment to start, and another one to load what explains rows. */
  readonly bytesForThread: number;
  /** See `SharedNumbers`. */
  readonly shared: SharedArrayBuffer;
}

interface PageOrder {
  readonly query: AuditQuery;
  readonly offset: number;
  readonly limit: number;
  /** Stored now, also since the audit began: no row is found by what stands beside one of them. */
  readonly secrets: readonly KnownSecret[];
}

interface OthersOrder {
  /** By their numbers. */
  readonly rows: readonly number[];
  /** Whether many more are asked for, and in another order than the list's. */
  readonly isScattered: boolean;
}

/** What the thread that conducts an audit can be asked. */
export type ConductorTasks = {
  /** Loads what explains rows, ahead of time. */
  readonly prepare: WorkerTask<undefined, undefined>;
  /** From its beginning to its end; a fault is told in the last progress. */
  readonly conduct: WorkerTask<AuditTask, AuditProgress, AuditProgress>;
  readonly summary: WorkerTask<undefined, Result<AuditSummary, AuditError>>;
  readonly page: WorkerTask<PageOrder, Result<AuditPage, AuditError>>;
  /** The cells of rows in the columns that the audit does not need. */
  readonly others: WorkerTask<OthersOrder, Result<readonly (readonly OtherCell[])[], AuditError>>;
  /** Closes what is open for questions. A thread that ends needs not be asked. */
  readonly close: WorkerTask<undefined, undefined>;
};

/** A row that could not be cut out of the list. */
export interface LostRow {
  readonly kind: RowProblemKind;
  /** Line ends in it. */
  readonly lines: number;
}

/** The digests that wrong signatures stand for, shared by all threads that look for whose they are. */
export interface WantedDigests {
  /** Pairs: four bytes of a digest, and 1 + the entry's place; in open addressing. A power of two of them. */
  readonly slots: SharedArrayBuffer;
  /** 32 bytes for each entry. */
  readonly digests: SharedArrayBuffer;
}

/** What other threads have learnt since this one was last asked to explain rows. */
export interface Learnt {
  readonly learnt: readonly Chain[];
}

/** A piece whose memory is handed over with it. */
export interface OwnPiece extends Piece {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface BlockOrder extends OwnPiece {
  /** The block's place in the list. */
  readonly index: number;
  /** Line ends between it and the one before. */
  readonly linesBefore: number;
  readonly lost: LostRow | null;
}

/** An answer that rows of one block share, of which nothing more is stored. */
export interface SharedAnswer {
  readonly verdict: RowVerdict;
  readonly status: RowStatus;
  /** The number of the chain in the store that explains them; `null`: as `causes` has it, for all of them. */
  readonly chain: number | null;
  readonly causes: Explanation;
  /** The number of their causes in the store. */
  readonly kind: number;
  /** How many rows share it. */
  readonly rows: number;
}

/** The rows of a block, by their places in it. */
export interface BlockRows {
  readonly rows: number;
  /** Line ends in it. */
  readonly lines: number;
  /** How many rows there are of each verdict, in the order of `rowVerdicts`. */
  readonly outcomes: readonly number[];
  /** How many of them are for the store. */
  readonly stored: number;
  /** Whether the mistakes of some of those are still to be looked for. */
  readonly isPending: boolean;
  readonly shared: readonly SharedAnswer[];
  /** For each row the place of its answer among the shared ones, from 1; or 0. `null` where none shares one. */
  readonly answers: Uint8Array<ArrayBuffer> | null;
  /** Whether valid ones were looked at, for what they have in common: not where none is wrong. */
  readonly isLookedAt: boolean;
  /** Of all but those that are still to be explained. */
  readonly statistics: RowStatistics;
}

/** A block in which there may be nothing to find out. */
export interface UsualOrder extends OwnPiece {
  /** The block's place in the list. */
  readonly index: number;
  /** What was learnt of wrong rows since this thread was last asked. */
  readonly known: readonly LearntKind[];
}

export interface UsualAnswer {
  /** Undefined where a row is neither valid nor has a known mistake. */
  readonly usual: BlockRows | undefined;
  /** What was read, given back. */
  readonly bytes: OwnPiece['bytes'];
}

/** A block whose rows were judged, and where in the file it is to be found again, in bytes. */
export interface JudgedBlock extends Omit<BlockRows, 'lines' | 'statistics'>, Omit<Piece, 'bytes'>, FirstOf {
  readonly start: number;
  readonly length: number;
}

export interface BlockAnswer {
  /** What this thread has learnt. */
  readonly chains: readonly Chain[];
  /** What rows in bytes are told by from now on, in any thread. */
  readonly known: readonly LearntKind[];
  /** Whether a thread that knows no more than that would have told all rows. */
  readonly isKnown: boolean;
  readonly judged: BlockRows;
}

/** The numbers of a block's first row and line in the list. */
interface FirstOf {
  readonly firstRow: number;
  readonly firstLine: number;
}

/** A block that this thread has judged, and which now has its place. */
export interface StoreOrder extends FirstOf {
  readonly index: number;
}

/** A block without wrong rows, whose valid ones were not looked at. */
export interface LookOrder extends OwnPiece, FirstOf {
  /** The block's place in the list. */
  readonly index: number;
}

/** Rows to explain by known chains alone. */
export interface ExplainOrder {
  readonly rows: readonly PendingRow[];
}

/** A row to search for, whatever is known of others. */
export interface SearchOrder {
  readonly row: PendingRow;
  readonly limits: Pick<SearchOptions, 'maxCandidates' | 'maxMistakes'>;
}

export interface ExplainAnswer {
  readonly chains: readonly Chain[];
  /** In the rows' order; undefined, or not there, where nothing fits. */
  readonly found: readonly (Explained | undefined)[];
}

/** A block of the list, among whose people the owners of signatures are looked for. */
export interface MatchOrder extends OwnPiece {
  readonly wanted: WantedDigests;
  readonly firstLine: number;
}

/** Whose valid signature an entry of the wanted digests is. */
export interface OwnerOf {
  readonly entry: number;
  readonly line: number;
  readonly email: string;
}

/** What a thread that works on rows can be asked, `start` before anything else. */
export type RowTasks = {
  readonly start: WorkerTask<AuditTask, undefined>;
  /** Loads what explains rows, ahead of time. */
  readonly prepare: WorkerTask<undefined, undefined>;
  readonly usual: WorkerTask<UsualOrder, UsualAnswer>;
  readonly block: WorkerTask<BlockOrder & Learnt, BlockAnswer>;
  /** The same in the thread that asks, which has the memory again where there is no answer because it would take long. */
  readonly blockSoon: WorkerTask<BlockOrder & Learnt, BlockAnswer | undefined>;
  readonly store: WorkerTask<StoreOrder, undefined>;
  readonly look: WorkerTask<LookOrder, RowStatistics>;
  readonly explain: WorkerTask<ExplainOrder & Learnt, ExplainAnswer>;
  /** Undefined where the audit was stopped. */
  readonly search: WorkerTask<SearchOrder, Searched | undefined>;
  readonly match: WorkerTask<MatchOrder, readonly OwnerOf[]>;
};

export interface WhoseTask extends ListTask {
  readonly signature: string;
  readonly bytes: number;
}

export interface WorkbookOrder {
  readonly path: string;
  /** The sheet that is wished; `null` for the first with people in it. */
  readonly part: string | null;
  /** Where the sheet is to be written. */
  readonly to: string;
}

/** What was read of a workbook. */
export interface WorkbookRead {
  /** The sheet. */
  readonly part: string;
  /** Sheets with people in them. */
  readonly parts: readonly string[];
}

/** What the thread that reads workbooks can be asked. */
export type WorkbookTasks = {
  readonly workbook: WorkerTask<WorkbookOrder, Result<WorkbookRead, AuditError>>;
};

/** What the thread that looks through a list's people can be asked. */
export type WhoseTasks = {
  readonly emails: WorkerTask<PeopleList, Result<EmailsOfList, AuditError>>;
  readonly whose: WorkerTask<WhoseTask, Result<OwnersFound, AuditError>, WhoseProgress>;
};
