import type { AuditError, WhoseProgress } from '../../contracts/audit.ts';
import { hasHeader } from '../../core/audit/AuditTable.ts';
import { createRowReader, unreadProblems } from '../../core/audit/createRowReader.ts';
import { findOwners } from '../../core/audit/findOwners.ts';
import type { OwnersFound, Person } from '../../core/audit/Owner.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { UnderWay } from '../workers/answerOrders.ts';
import type { WhoseTask } from './AuditTasks.ts';
import { auditError } from './auditError.ts';
import { listBlocks } from './listBlocks.ts';
import { listError } from './listError.ts';

/** Looks in a roster for the person whom a signature belongs to. */
export async function lookForOwner(
  task: WhoseTask,
  underWay: UnderWay<WhoseProgress>,
): Promise<Result<OwnersFound, AuditError>> {
  try {
    return ok(await look(task, underWay));
  } catch (error) {
    return err(listError(error, task.path) ?? auditError(error, task.path));
  }
}

async function look(
  { path, format, encoding, names, columns, facts, signature, bytes }: WhoseTask,
  { isCancelled, tell }: UnderWay<WhoseProgress>,
): Promise<OwnersFound> {
  const reader = createRowReader(format, names, { ...columns, signature: null });
  let bytesRead = 0;
  let rowsInList: number | null = null;

  async function* roster(): AsyncIterable<readonly Person[]> {
    bytesRead = 0;
    let isFirst = hasHeader(format);
    let firstLine = 1;
    let rows = 0;
    const blocks = listBlocks(path, format, encoding, (read) => {
      bytesRead += read;
    });
    for await (const { lost, linesBefore, ...block } of blocks) {
      firstLine += linesBefore;
      const found = reader.read({ ...block, skipsFirst: isFirst });
      isFirst = false;
      const people: Person[] = [];
      for (let row = 0; row < found.count; row++) {
        const problem = found.problem(row);
        if (problem !== null && unreadProblems.has(problem)) continue;
        people.push({ line: firstLine + found.line(row), email: found.email(row) });
      }
      firstLine += found.lineCount + (lost?.lines ?? 0);
      rows += people.length;
      yield people;
    }
    rowsInList = rows;
  }

  const expected = (rows: number): number | null =>
    rowsInList ?? (bytesRead === 0 ? null : Math.round((rows * bytes) / bytesRead));
  const { owners, rows, complete } = await findOwners({ signature, ...facts }, roster, {
    isCancelled,
    onProgress: (_stage, _stages, looked) => tell({ rows: looked, rowsExpected: expected(looked) }),
  });
  tell({ rows, rowsExpected: rows });
  return { owners, rows, complete };
}
