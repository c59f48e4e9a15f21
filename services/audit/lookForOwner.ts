import type { AuditError, WhoseProgress } from '../../contracts/audit.ts';
import { findOwners } from '../../core/audit/findOwners.ts';
import type { OwnersFound } from '../../core/audit/Owner.ts';
import type { People } from '../../core/audit/People.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { UnderWay } from '../workers/answerOrders.ts';
import type { WhoseTask } from './AuditTasks.ts';
import { auditError } from './auditError.ts';
import { listError } from './listError.ts';
import { readPeople } from './readPeople.ts';

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
  { facts, signature, bytes, ...list }: WhoseTask,
  { isCancelled, tell }: UnderWay<WhoseProgress>,
): Promise<OwnersFound> {
  let bytesRead = 0;
  let rowsInList: number | null = null;

  async function* roster(): AsyncIterable<People> {
    bytesRead = 0;
    let rows = 0;
    const blocks = readPeople(list, (read) => {
      bytesRead += read;
    });
    for await (const people of blocks) {
      rows += people.count;
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
