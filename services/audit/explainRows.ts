import type { AuditUnderWay } from './AuditUnderWay.ts';
import { lookAtValidRows } from './lookAtValidRows.ts';
import { matchAcrossRows } from './matchAcrossRows.ts';
import { retryRows } from './retryRows.ts';
import { searchRows } from './searchRows.ts';

/** What is left to do once a list with wrong rows is read: their mistakes, and what sets them apart from valid ones. */
export async function explainRows(audit: AuditUnderWay): Promise<void> {
  const { task, numbers, meter, team, store } = audit;
  await lookAtValidRows(audit);
  meter.explain(numbers.isStopped ? 0 : store.countPending());
  if (meter.toExplain === 0) return;
  team.grow(task.threads);
  await matchAcrossRows(audit);
  await retryRows(audit);
  await searchRows(audit);
}
