import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { AuditSummary, CauseGroup } from '../../core/audit/AuditSummary.ts';
import type { TableColumns, TableEncoding, TableFormat, TablePreview } from '../../core/audit/AuditTable.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import type { Finding, Verdict } from '../../core/diagnosis/Diagnosis.ts';
import type { Result } from '../../core/Result.ts';
import type { ServiceError } from '../views.ts';

/** A list that can be audited: a file that stays where it is, or a copy of what was pasted or dropped. */
export interface AuditSource {
  readonly source: string;
  /** The file's name without folders; `null` for a pasted text. */
  readonly name: string | null;
  readonly bytes: number;
  readonly preview: TablePreview;
}

export type AuditError =
  | ServiceError
  | { readonly code: 'file-unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'file-empty'; readonly path: string }
  /** Neither delimited text nor JSON Lines: a spreadsheet's own format, a picture, an archive. */
  | { readonly code: 'file-not-a-list'; readonly path: string }
  | { readonly code: 'file-unwritable'; readonly path: string; readonly reason: string }
  /** No room or no right for the temporary database. */
  | { readonly code: 'no-temporary-file'; readonly path: string; readonly reason: string }
  /** A fault of this program; the reason says where, never what was worked on. */
  | { readonly code: 'audit-failed'; readonly reason: string }
  | { readonly code: 'source-gone' }
  | { readonly code: 'audit-gone' };
export type AuditAnswer<T> = Promise<Result<T, AuditError>>;

export interface AuditOrder {
  readonly source: string;
  /** By its id in the registry. */
  readonly websiteId: string;
  readonly format: TableFormat;
  readonly encoding: TableEncoding;
  readonly columns: TableColumns;
}

/** The audit that is open, for a window that has lost sight of it. */
export interface CurrentAudit {
  readonly audit: string;
  readonly websiteId: string;
  /** By its name when the audit was started. */
  readonly website: string;
  /** The list's name without folders; `null` for a pasted text. */
  readonly list: string | null;
  readonly columns: TableColumns;
  /** `null` where the list can no longer be read, or was put away. */
  readonly source: AuditSource | null;
}

/** What an audit is doing. Rows come in first; then signatures are matched across rows, and mistakes looked for. */
export type AuditPhase = 'reading' | 'explaining' | 'done';

export interface AuditProgress {
  readonly phase: AuditPhase;
  readonly paused: boolean;
  /** Cancelled, by the person or by a fault; what was done stays. */
  readonly cancelled: boolean;
  readonly fault: AuditError | null;
  readonly rows: number;
  /** Of the file; `null` until it is known. Estimated from the bytes while reading. */
  readonly rowsExpected: number | null;
  /** Of the wrong rows that have to be explained one by one; those that no search is left for are counted as well. */
  readonly explained: number;
  readonly toExplain: number;
  readonly rowsPerSecond: number;
  /** Seconds; `null` while it cannot be told. */
  readonly secondsLeft: number | null;
  readonly outcomes: AuditSummary['outcomes'];
}

export const auditSorts = ['line', 'email', 'verdict', 'causes'] as const;
export type AuditSort = (typeof auditSorts)[number];

/** Which rows to show, and in what order. Empty lists and the empty text take all. */
export interface AuditQuery {
  readonly verdicts: readonly (Verdict | 'unread')[];
  /** Rows that have one of these causes; `none` for wrong rows without any. */
  readonly causes: readonly (CauseId | 'none')[];
  /** The rows of one group of the summary, and no others; `null` takes all. */
  readonly group: Pick<CauseGroup, 'status' | 'causes'> | null;
  /** Part of the email or the signature, letter case ignored. */
  readonly text: string;
  readonly sort: AuditSort;
  readonly descending: boolean;
}

export interface AuditPage {
  /** Rows that the query takes. */
  readonly total: number;
  readonly rows: readonly AuditRow[];
}

/** Somebody of a roster to whom a signature belongs. */
export interface Owner {
  readonly line: number;
  readonly email: string;
  /** Empty: it is this person's valid signature. */
  readonly causes: readonly Finding[];
}

export interface WhoseProgress {
  readonly rows: number;
  readonly rowsExpected: number | null;
  readonly done: boolean;
}

export interface WhoseAnswer {
  /** Those with fewest mistakes first, at most 100. */
  readonly owners: readonly Owner[];
  readonly rows: number;
  readonly complete: boolean;
}

export const rowFormats = ['csv', 'jsonl'] as const;
export type RowFormat = (typeof rowFormats)[number];

export interface Audits {
  readonly sources: {
    /** Looks at the beginning of a file. */
    open(path: string): AuditAnswer<AuditSource>;
    /** Copies a text, or a file that comes in pieces, into the temporary folder. */
    receive(
      name: string | null,
      pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    ): AuditAnswer<AuditSource>;
    /** Looks again after the person has chosen another format or encoding. */
    look(
      source: string,
      format: TableFormat | null,
      encoding: TableEncoding | null,
    ): AuditAnswer<TablePreview>;
    /** Forgets a source, with the copy if there is one. */
    close(source: string): Promise<void>;
  };
  /** Starts an audit and gives its id. One at a time: the one before is closed. Aborting cancels it. */
  start(
    order: AuditOrder,
    watch?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: AuditProgress) => void },
  ): AuditAnswer<string>;
  /** The latest one that was started and not closed, running or done. */
  current(): Promise<CurrentAudit | null>;
  progress(audit: string): AuditAnswer<AuditProgress>;
  pause(audit: string): void;
  resume(audit: string): void;
  /** Stops; what is done stays to be looked at and exported. */
  cancel(audit: string): void;
  /** Settles when the audit is done or cancelled. */
  finished(audit: string): AuditAnswer<AuditProgress>;
  /** Also while it runs: of the rows so far. */
  summary(audit: string): AuditAnswer<AuditSummary>;
  /** `limit` at most 500. */
  rows(audit: string, query: AuditQuery, offset: number, limit: number): AuditAnswer<AuditPage>;
  /** Every row that the query takes, in its order, for exports. */
  allRows(audit: string, query: AuditQuery): AsyncIterable<AuditRow>;
  /** Writes those rows to a file, whole or not at all. Gives their number. */
  exportRows(
    audit: string,
    query: AuditQuery,
    format: RowFormat,
    path: string,
    signal?: AbortSignal,
  ): AuditAnswer<number>;
  /** Removes the audit's temporary database. */
  close(audit: string): Promise<void>;
  /** To whom in a roster a signature belongs, also under one mistake. */
  whose(
    order: Omit<AuditOrder, 'columns'> & { readonly columns: TableColumns; readonly signature: string },
    watch?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: WhoseProgress) => void },
  ): AuditAnswer<WhoseAnswer>;
  /** Ends what runs and removes every temporary file. */
  dispose(): Promise<void>;
}
