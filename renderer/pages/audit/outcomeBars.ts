import { type AuditSummary, readRows } from '../../../core/audit/AuditSummary.ts';
import type { Verdict } from '../../../core/diagnosis/Diagnosis.ts';
import type { IconName } from '../../icons/Icon.tsx';

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

export type Outcome = keyof AuditSummary['outcomes'];

/** How outcomes are told apart without colour. */
export const outcomeIcons: Readonly<Record<Outcome, IconName>> = {
  verified: 'verified',
  unverified: 'unverified',
  rejected: 'rejected',
  unread: 'warning',
};

/** In the order in which they are shown. */
export const outcomeOrder: readonly Outcome[] = ['verified', 'unverified', 'rejected', 'unread'];

/**
 * The outcomes as bars, each a share of the rows that could be read, as in the headline. Rows that could not be read
 * have one only where there are any.
 */
export function outcomeBars(
  outcomes: AuditSummary['outcomes'],
  names: Readonly<Record<Outcome, string>>,
): readonly Bar<Outcome>[] {
  const read = readRows(outcomes);
  return outcomeOrder
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
