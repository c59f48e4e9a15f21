import type { AuditUnderWay } from './AuditUnderWay.ts';
import { matchAcrossRows } from './matchAcrossRows.ts';
import { retryRows } from './retryRows.ts';
import { searchRows } from './searchRows.ts';

/** What is left to do once a list is read of which rows are stored: the mistakes of those that nothing known explains. */
export async function explainRows(audit: AuditUnderWay): Promise<void> {
  const { task, numbers, meter, team, store } = audit;
  meter.explain(numbers.isStopped ? 0 : store.countPending());
  if (meter.toExplain === 0) return;
  team.grow(task.threads);
  await matchAcrossRows(audit);
  await retryRows(audit);
  await searchRows(audit);
}
