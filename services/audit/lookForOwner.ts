import type { AuditError, WhoseProgress } from '../../contracts/audit.ts';
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
  const reader = createRowReader(format, encoding, names, { ...columns, signature: null });
  let bytesRead = 0;
  let rowsInList: number | null = null;

  async function* roster(): AsyncIterable<readonly Person[]> {
    bytesRead = 0;
    let isFirst = format.kind === 'delimited' && format.hasHeader;
    let firstLine = 1;
    let rows = 0;
    const blocks = listBlocks(path, format, encoding, (read) => {
      bytesRead += read;
    });
    for await (const { bytes: block, isDamaged, lost } of blocks) {
      const { lines, emails, problems, lineCount } = reader.read(block, isFirst, isDamaged);
      isFirst = false;
      const people = emails.flatMap((email, row): readonly Person[] => {
        const problem = problems[row] ?? null;
        const isUnread = problem !== null && unreadProblems.has(problem);
        return isUnread ? [] : [{ line: firstLine + (lines[row] ?? 0), email }];
      });
      firstLine += lineCount + (lost?.lines ?? 0);
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
