import type {
  AuditError,
  AuditPage,
  AuditProgress,
  AuditQuery,
  WhoseProgress,
} from '../../contracts/audit.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { RowProblemKind, TableColumns, TableFormat } from '../../core/audit/AuditTable.ts';
import type { Chain } from '../../core/audit/Chain.ts';
import type { ListFacts } from '../../core/audit/createChainMatcher.ts';
import type { Explained } from '../../core/audit/createExplainer.ts';
import type { OwnersFound } from '../../core/audit/Owner.ts';
import type { RowStatistics } from '../../core/audit/RowStatistics.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import type { SearchOptions } from '../../core/diagnosis/SearchOptions.ts';
import type { Result } from '../../core/Result.ts';
import type { WorkerTask } from '../workers/WorkerTasks.ts';
import type { PendingRow } from './AuditStore.ts';

/** What each thread of an audit is, by which its code knows what it is to answer. */
export type AuditRole = 'conductor' | 'rows' | 'whose';

/** A list, and what its rows are held against. Secrets reach the threads by orders only. */
interface ListTask {
  /** Of the list, which is only read. */
  readonly path: string;
  readonly format: TableFormat;
  readonly encoding: TableEncoding;
  readonly columns: TableColumns;
  /** Of all columns, as the preview has them. */
  readonly names: readonly string[];
  readonly facts: ListFacts;
}

/** Everything that the threads of one audit know. */
export interface AuditTask extends ListTask {
  /** Of the temporary database. */
  readonly database: string;
  /** Threads that sign and explain rows. */
  readonly threads: number;
  /** See `SharedNumbers`. */
  readonly shared: SharedArrayBuffer;
}

export interface PageOrder {
  readonly query: AuditQuery;
  readonly offset: number;
  readonly limit: number;
}

/** What the thread that conducts an audit can be asked. */
export type ConductorTasks = {
  /** From its beginning to its end; a fault is told in the last progress. */
  readonly conduct: WorkerTask<AuditTask, AuditProgress, AuditProgress>;
  readonly summary: WorkerTask<undefined, Result<AuditSummary, AuditError>>;
  readonly page: WorkerTask<PageOrder, Result<AuditPage, AuditError>>;
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
interface Learnt {
  readonly learnt: readonly Chain[];
}

export interface BlockOrder {
  /** Blocks are stored in the order in which they stand in the list. */
  readonly index: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly skipsFirst: boolean;
  readonly isDamaged: boolean;
  /** Where quotes stand that nothing closes (`WholeRecords`). */
  readonly unclosed: readonly number[];
  readonly lost: LostRow | null;
}

export interface BlockAnswer {
  /** What this thread has learnt. */
  readonly chains: readonly Chain[];
  /** Of all its rows but those that are still to be explained; `null` where it was not stored. */
  readonly statistics: RowStatistics | null;
}

export interface ExplainOrder {
  readonly rows: readonly PendingRow[];
  /** `null`: by known chains alone. */
  readonly limits: Pick<SearchOptions, 'maxMs' | 'maxMistakes'> | null;
}

export interface ExplainAnswer {
  readonly chains: readonly Chain[];
  /** In the rows' order; undefined, or not there, where nothing fits. */
  readonly found: readonly (Explained | undefined)[];
}

export interface MatchOrder {
  readonly wanted: WantedDigests;
  readonly after: number;
  readonly upTo: number;
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
  readonly block: WorkerTask<BlockOrder & Learnt, BlockAnswer>;
  readonly explain: WorkerTask<ExplainOrder & Learnt, ExplainAnswer>;
  readonly match: WorkerTask<MatchOrder, readonly OwnerOf[]>;
};

export interface WhoseTask extends ListTask {
  readonly signature: string;
  readonly bytes: number;
}

/** What the thread that looks for a signature's owner can be asked. */
export type WhoseTasks = {
  readonly whose: WorkerTask<WhoseTask, Result<OwnersFound, AuditError>, WhoseProgress>;
};
