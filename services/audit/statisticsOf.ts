import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import { type RowAnswer, type RowStatistics, RowStatisticsBuilder } from '../../core/audit/RowStatistics.ts';

/** About the number of a block's first row: it decides which rows are looked at, the same whoever asks. */
export const rowsBefore = (block: number, rows: FoundRows): number => block * rows.count + 1;

/**
 * What the rows of a block tell the summary, by their places in it. `sharedBy`: the answer that a row shares with others; `others`:
 * what else is not simply valid, `null` for those that are still to be explained and tell it later. `isLookedAt`: whether valid rows are
 * looked at.
 */
export function statisticsOf(
  rows: FoundRows,
  sharedBy: (row: number) => RowAnswer | undefined,
  block: number,
  isLookedAt: boolean,
  others: readonly (AuditRow | null | undefined)[] = [],
): RowStatistics {
  const statistics = new RowStatisticsBuilder(rows.count, rowsBefore(block, rows));
  for (let index = 0; index < rows.count; index++) {
    const other = others[index];
    const answer = sharedBy(index);
    if (answer !== undefined) statistics.addWrongAt(answer, rows, index);
    else if (other === undefined) {
      statistics.addValidAt(rows, index);
      if (isLookedAt) statistics.lookAt(rows, index);
    } else if (other !== null) statistics.add(other);
  }
  return statistics.take();
}
