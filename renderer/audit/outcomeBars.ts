import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import { type RowVerdict, rowVerdicts } from '../../core/audit/RowVerdict.ts';
import { readRows } from '../../core/audit/readRows.ts';
import type { Verdict } from '../../core/signature/Verdict.ts';
import type { IconName } from '../icons/Icon.tsx';

/** One bar of a chart: a name, a number, and how it is told apart without colour. */
export interface Bar<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly count: number;
  /** What it is a share of. */
  readonly whole: number;
  readonly tone: Verdict | 'plain' | 'faint';
  readonly icon?: IconName;
  readonly remark?: string;
}

/** How outcomes are told apart without colour. */
export const outcomeIcons: Readonly<Record<RowVerdict, IconName>> = {
  verified: 'verified',
  unverified: 'unverified',
  rejected: 'rejected',
  unread: 'warning',
};

/**
 * The outcomes as bars, each a share of the rows that could be read, as in the headline. Rows that could not be read
 * have one only where there are any.
 */
export function outcomeBars(
  outcomes: AuditSummary['outcomes'],
  names: Readonly<Record<RowVerdict, string>>,
): readonly Bar<RowVerdict>[] {
  const read = readRows(outcomes);
  return rowVerdicts
    .filter((id) => id !== 'unread' || outcomes.unread > 0)
    .map((id) => ({
      id,
      name: names[id],
      count: outcomes[id],
      whole: id === 'unread' ? read + outcomes.unread : read,
      tone: id === 'unread' ? 'faint' : id,
      icon: outcomeIcons[id],
    }));
}
