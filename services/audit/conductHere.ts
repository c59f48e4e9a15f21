import { hasHeader } from '../../core/audit/AuditTable.ts';
import { createJudge } from '../../core/audit/createJudge.ts';
import { createRowReader } from '../../core/audit/createRowReader.ts';
import { createLocalPort } from '../workers/createLocalPort.ts';
import type { WorkerPort } from '../workers/createWorkerPort.ts';
import type { AuditTask, ConductorTasks, RowTasks } from './AuditTasks.ts';
import { conductAudit } from './conductAudit.ts';
import { isDamagedIn } from './ListIndex.ts';
import { listBlocks } from './listBlocks.ts';
import { workOnRows } from './workOnRows.ts';

/** Whether all rows of a list are read and valid, so that nothing has to be looked for. */
async function isAllValid({ path, format, encoding, names, columns, facts }: AuditTask): Promise<boolean> {
  const reader = createRowReader(format, names, columns);
  const judge = createJudge(facts.website.secret);
  let skipsFirst = hasHeader(format);
  for await (const { lost, ...block } of listBlocks(path, format, encoding, () => undefined)) {
    if (lost !== null) return false;
    const rows = reader.read({ ...block, skipsFirst, isDamaged: isDamagedIn(encoding, block) });
    skipsFirst = false;
    if (judge(rows).some((place) => place !== 0)) return false;
    for (let row = 0; row < rows.count; row++) if (rows.problem(row) !== null) return false;
  }
  return true;
}

/**
 * Conducts the audit of a short list in this thread; undefined where a row is not valid, or cannot be read, whose mistakes
 * may take a while to find.
 */
export async function conductHere(task: AuditTask): Promise<WorkerPort<ConductorTasks> | undefined> {
  const isFor = await isAllValid(task).catch(() => false);
  return isFor ? createLocalPort(conductAudit(() => createLocalPort<RowTasks>(workOnRows()))) : undefined;
}
