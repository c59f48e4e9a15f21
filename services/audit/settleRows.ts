import type { RowUpdate } from './AuditStore.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';

/** Rows that the store is told of at a time. */
export const rowsToSettle = 512;

/** Stores what became of rows that were still to be explained, and counts them. */
export function settleRows(
  { store, summary, meter }: Pick<AuditUnderWay, 'store' | 'summary' | 'meter'>,
  updates: readonly RowUpdate[],
): void {
  if (updates.length === 0) return;
  store.update(updates);
  summary.add(...store.rowsByIds(updates.map(({ id }) => id)));
  meter.explained += updates.length;
}
