import { createJudge } from '../../core/audit/createJudge.ts';
import { createRowReader, type Piece } from '../../core/audit/createRowReader.ts';
import { RowStatisticsBuilder, statisticsOfValid } from '../../core/audit/RowStatistics.ts';
import { batchBy } from '../../core/signature/batch/batchBy.ts';
import { bytesOf } from '../../core/signature/bytesOf.ts';
import { nativeDigests } from '../../core/signature/nativeDigests.ts';
import { once } from '../once.ts';
import type { AuditTask, UsualRows } from './AuditTasks.ts';
import { isDamagedIn } from './isDamagedIn.ts';

/**
 * Reads and judges pieces of a list; undefined where a row is not simply valid, so that there is something to explain and
 * to store.
 */
export function createUsualReader(task: AuditTask): (piece: Piece) => UsualRows | undefined {
  const { format, names, columns, encoding, facts } = task;
  if (format.kind !== 'delimited' || columns.signature === null) return createReaderOfAny(task);
  const oneByOne = once(() => createReaderOfAny(task));
  const batch = batchBy('sha256', nativeDigests.sha256);
  batch.setKey(bytesOf(facts.website.secret));
  const cells = { email: columns.email, digest: columns.signature, columns: names.length };
  const delimiter = format.delimiter.charCodeAt(0);
  return (piece) => {
    const { bytes, skipsFirst } = piece;
    const valid = isDamagedIn(encoding, piece)
      ? undefined
      : batch.verifyRows({ bytes, skipsFirst, delimiter, ...cells });
    if (valid === undefined) return oneByOne()(piece);
    const { rows, lines, marks } = valid;
    return { rows, lines, statistics: statisticsOfValid(rows, marks) };
  };
}

/** The same for lists in any form, row by row. */
function createReaderOfAny({
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
