import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import { type RowAnswer, type RowStatistics, RowStatisticsBuilder } from '../../core/audit/RowStatistics.ts';
import type { Shared } from './SharedAnswers.ts';

/** About the number of a block's first row: it decides which rows are looked at, the same whoever asks. */
export const rowsBefore = (block: number, rows: number): number => block * rows + 1;

/**
 * What the rows of a block tell the summary, by their places in it. `places`: of those that share an answer its place, from 1.
 * `isLookedAt`: whether valid rows are. `others`: what else is not simply valid, `null` for those that are still to be explained and
 * tell it later.
 */
export function statisticsOf(
  rows: FoundRows,
  { places, all }: Shared<RowAnswer>,
  block: number,
  isLookedAt: boolean,
  others: readonly (AuditRow | null | undefined)[] = [],
): RowStatistics {
  const statistics = new RowStatisticsBuilder(rows.count, rowsBefore(block, rows.count));
  const answers = all.map(({ answer }) => answer);
  statistics.addAll(rows, places, answers, isLookedAt, others);
  return statistics.take();
}

/** What valid rows of a block tell that were counted before: of those that were read without a problem, as far as they are looked at. */
export function statisticsOfSample(rows: FoundRows, block: number): RowStatistics {
  const statistics = new RowStatisticsBuilder(0, rowsBefore(block, rows.count));
  for (let index = 0; index < rows.count; index++)
    if (rows.problem(index) === null) statistics.lookAt(rows, index);
  return statistics.take();
}
