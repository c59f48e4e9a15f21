import type { Explanation, Status, Verdict } from '../diagnosis/Diagnosis.ts';
import type { RowProblemKind } from './AuditTable.ts';

/**
 * One row of an audited list with its answer. `unread`: the row could not be read, so there is no verdict on it;
 * `unexplained`: the audit was cancelled, or its budget ran out, before the row's mistakes were looked for.
 */
export interface AuditRow {
  /** Its place among the rows of data, from 1. */
  readonly row: number;
  /** The line in the file where it begins, from 1. */
  readonly line: number;
  readonly email: string;
  /** Exactly as it stands in the cell. */
  readonly signature: string;
  /** The time column's text, where there is one. */
  readonly time: string | null;
  readonly verdict: Verdict | 'unread';
  readonly status: Status | 'unread' | 'unexplained';
  readonly causes: Explanation;
  /** The first line of the list whose email this signature is valid for, when the cause is `other-user`. */
  readonly otherLine: number | null;
  readonly problem: RowProblemKind | null;
}
