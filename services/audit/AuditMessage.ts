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
import type { ListFacts } from '../../core/audit/createChainTest.ts';
import type { Explained } from '../../core/audit/createExplainer.ts';
import type { OwnersFound } from '../../core/audit/Owner.ts';
import type { Tally } from '../../core/audit/Tally.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import type { SearchOptions } from '../../core/diagnosis/SearchOptions.ts';
import type { PendingRow } from './AuditStore.ts';

/** Everything that the threads of one audit know. Secrets reach them by these messages only. */
export interface AuditTask {
  /** Of the list, which is only read. */
  readonly path: string;
  /** Of the temporary database. */
  readonly database: string;
  readonly format: TableFormat;
  readonly encoding: TableEncoding;
  readonly columns: TableColumns;
  /** Of all columns, as the preview has them. */
  readonly names: readonly string[];
  readonly facts: ListFacts;
  /** Threads that sign and explain rows. */
  readonly threads: number;
  /** See {@link sharedNumbers}. */
  readonly shared: SharedArrayBuffer;
}

/** The 32-bit numbers that all threads of an audit see. */
export const sharedNumbers = {
  isPaused: 0,
  isStopped: 1,
  /** The block whose rows are stored next: blocks are stored in the order in which they stand in the list. */
  turn: 2,
  rows: 3,
  lines: 4,
  verified: 5,
  unverified: 6,
  rejected: 7,
  unread: 8,
} as const;
export const sharedBytes = 64;

/** What the thread that conducts an audit is asked. */
export type AuditCall =
  | { readonly kind: 'start'; readonly task: AuditTask }
  | { readonly kind: 'summary'; readonly id: number }
  | {
      readonly kind: 'page';
      readonly id: number;
      readonly query: AuditQuery;
      readonly offset: number;
      readonly limit: number;
    }
  | { readonly kind: 'close' };

export type AuditReply =
  | { readonly kind: 'progress'; readonly progress: AuditProgress }
  | { readonly kind: 'summary'; readonly id: number; readonly value: AuditSummary }
  | { readonly kind: 'page'; readonly id: number; readonly value: AuditPage }
  | { readonly kind: 'failed'; readonly id: number; readonly error: AuditError }
  | { readonly kind: 'closed' };

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

/** What a thread that works on rows is told. */
export type RowOrder =
  | { readonly kind: 'start'; readonly task: AuditTask }
  | {
      readonly kind: 'block';
      readonly index: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly skipsFirst: boolean;
      readonly isDamaged: boolean;
      readonly lost: LostRow | null;
    }
  | { readonly kind: 'learn'; readonly chains: readonly Chain[] }
  | {
      readonly kind: 'explain';
      readonly rows: readonly PendingRow[];
      /** `null`: by known chains alone. */
      readonly limits: Pick<SearchOptions, 'maxMs' | 'maxMistakes'> | null;
    }
  | { readonly kind: 'match'; readonly wanted: WantedDigests; readonly after: number; readonly upTo: number };

/** Whose valid signature an entry of the wanted digests is. */
export interface OwnerOf {
  readonly entry: number;
  readonly line: number;
  readonly email: string;
}

export type RowReply =
  | {
      readonly kind: 'block';
      readonly chains: readonly Chain[];
      /** Of all its rows but those that are still to be explained; `null` where it was not stored. */
      readonly tally: Tally | null;
    }
  | {
      readonly kind: 'explain';
      readonly chains: readonly Chain[];
      /** In the rows' order; undefined, or not there, where nothing fits. */
      readonly found: readonly (Explained | undefined)[];
    }
  | { readonly kind: 'match'; readonly owners: readonly OwnerOf[] }
  | { readonly kind: 'failed'; readonly error: AuditError };

/** What the thread that looks for a signature's owner is told, once. */
export interface WhoseTask extends Omit<AuditTask, 'database' | 'threads'> {
  readonly signature: string;
  readonly bytes: number;
}

export type WhoseReply =
  | { readonly kind: 'progress'; readonly progress: WhoseProgress }
  | { readonly kind: 'found'; readonly answer: OwnersFound }
  | { readonly kind: 'failed'; readonly error: AuditError };
