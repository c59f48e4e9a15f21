import { createJudge } from '../../core/audit/createJudge.ts';
import { createRowReader, type Piece } from '../../core/audit/createRowReader.ts';
import { RowStatisticsBuilder } from '../../core/audit/RowStatistics.ts';
import type { AuditTask, UsualRows } from './AuditTasks.ts';
import { isDamagedIn } from './isDamagedIn.ts';

/**
 * Reads and judges pieces of a list; undefined where a row is not simply valid, so that there is something to explain and
 * to store.
 */
export function createUsualReader({
  format,
  names,
  columns,
  encoding,
  facts,
}: AuditTask): (piece: Piece) => UsualRows | undefined {
  const reader = createRowReader(format, names, columns);
  const judge = createJudge(facts.website.secret);
  return (piece) => {
    const rows = reader.read({ ...piece, isDamaged: isDamagedIn(encoding, piece) });
    const { count, lineCount } = rows;
    for (let row = 0; row < count; row++) if (rows.problem(row) !== null) return undefined;
    if (judge(rows).some((place) => place !== 0)) return undefined;
    const statistics = new RowStatisticsBuilder(count);
    for (let row = 0; row < count; row++) statistics.addValidAt(rows, row);
    return { rows: count, lines: lineCount, statistics: statistics.take() };
  };
}
