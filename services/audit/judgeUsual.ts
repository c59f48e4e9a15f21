import { createJudge } from '../../core/audit/createJudge.ts';
import { createRowReader } from '../../core/audit/createRowReader.ts';
import { RowStatisticsBuilder } from '../../core/audit/RowStatistics.ts';
import { rowVerdicts } from '../../core/audit/RowVerdict.ts';
import type { AuditTask, BlockOrder, JudgedRows } from './AuditTasks.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import type { SharedNumbers } from './SharedNumbers.ts';

/**
 * Reads and judges blocks in the conducting thread, in their order: undefined, with nothing counted, where a row is not
 * simply valid. Then there is something to explain and to store, which other threads do.
 */
export function judgeUsual(
  { format, names, columns, encoding, facts }: AuditTask,
  numbers: SharedNumbers,
): (block: Omit<BlockOrder, 'index'>) => JudgedRows | undefined {
  const reader = createRowReader(format, names, columns);
  const judge = createJudge(facts.website.secret);
  return ({ linesBefore, lost, ...piece }) => {
    if (lost !== null) return undefined;
    const rows = reader.read({ ...piece, isDamaged: isDamagedIn(encoding, piece) });
    const { count, lineCount } = rows;
    for (let row = 0; row < count; row++) if (rows.problem(row) !== null) return undefined;
    if (!judge(rows).every((place) => place === 0)) return undefined;
    const statistics = new RowStatisticsBuilder(count);
    for (let row = 0; row < count; row++) statistics.addValidAt(rows, row);
    const place = numbers.place(linesBefore, count, lineCount);
    numbers.add('verified', count);
    numbers.passTurn();
    return {
      ...place,
      rows: count,
      outcomes: rowVerdicts.map((verdict) => (verdict === 'verified' ? count : 0)),
      isLookedAt: false,
      statistics: statistics.take(),
    };
  };
}
