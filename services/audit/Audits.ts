import type {
  AuditError,
  AuditOrder,
  AuditPage,
  AuditProgress,
  AuditQuery,
  AuditSource,
  CurrentAudit,
  EmailsOfList,
  EmailsOrder,
  RowFormat,
  WhoseProgress,
} from '../../contracts/audit.ts';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { TableFormat, TablePreview } from '../../core/audit/AuditTable.ts';
import type { OtherCell } from '../../core/audit/OtherCell.ts';
import type { OwnersFound } from '../../core/audit/Owner.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import type { Result } from '../../core/Result.ts';

export type AuditAnswer<T> = Promise<Result<T, AuditError>>;

/** A row with all that the list says of it; without its other cells where the list was changed since. */
export type WholeRow = AuditRow & { readonly others: readonly OtherCell[] };

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
    /** The emails in one column, as far as signatures are generated for in one go. */
    emails(order: EmailsOrder, watch?: { readonly signal?: AbortSignal }): AuditAnswer<EmailsOfList>;
    /** Whether a path leads, in whatever way, to one of the lists that are open. */
    isOpen(path: string): Promise<boolean>;
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
  /**
   * `limit` at most {@link mostRows}. No text is found in a cell in which one of the `secrets` stands, nor one that was stored
   * when the audit began: neither is shown, and must not be guessed piece by piece.
   */
  rows(
    audit: string,
    query: AuditQuery,
    offset: number,
    limit: number,
    secrets?: readonly KnownSecret[],
  ): AuditAnswer<AuditPage>;
  /** The cells of one row, by its number, in the columns that the audit does not need. */
  others(audit: string, row: number): AuditAnswer<readonly OtherCell[]>;
  /** Every row that the query takes, in its order, for exports; `secrets` as for `rows`. Rejects with an `AuditFault`. */
  allRows(audit: string, query: AuditQuery, secrets?: readonly KnownSecret[]): AsyncIterable<WholeRow>;
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
    order: AuditOrder & { readonly signature: string },
    watch?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: WhoseProgress) => void },
  ): AuditAnswer<OwnersFound>;
  /** Ends what runs and removes every temporary file. */
  dispose(): Promise<void>;
}
