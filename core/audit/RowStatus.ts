import { statuses } from '../diagnosis/Status.ts';

/**
 * How sure the answer for a row is. `unread`: the row could not be read; `unexplained`: the audit was cancelled, or its
 * budget ran out, before the row's mistakes were looked for.
 */
export const rowStatuses = [...statuses, 'unread', 'unexplained'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** Those of wrong rows. */
export const wrongStatuses = rowStatuses.filter((status) => status !== 'match' && status !== 'unread');
