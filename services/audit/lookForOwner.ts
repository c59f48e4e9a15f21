import type { MessagePort } from 'node:worker_threads';
import { createRowReader, unreadProblems } from '../../core/audit/createRowReader.ts';
import { findOwners } from '../../core/audit/findOwners.ts';
import type { Person } from '../../core/audit/Owner.ts';
import { sharedNumbers as at, type WhoseReply, type WhoseTask } from './AuditMessage.ts';
import { auditError } from './auditError.ts';
import { listBlocks } from './listBlocks.ts';
import { listError } from './listError.ts';

/** Looks in a roster for the person whom a signature belongs to: one roster for one thread. */
export function lookForOwner(port: MessagePort): void {
  const say = (reply: WhoseReply): void => port.postMessage(reply);
  port.once('message', (task: WhoseTask) => {
    look(task, say)
      .catch((error: unknown) =>
        say({ kind: 'failed', error: listError(error, task.path) ?? auditError(error, task.path) }),
      )
      .finally(() => port.close());
  });
}

async function look(task: WhoseTask, say: (reply: WhoseReply) => void): Promise<void> {
  const { path, format, encoding, names, columns, facts, signature, bytes } = task;
  const shared = new Int32Array(task.shared);
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
    isCancelled: () => Atomics.load(shared, at.isStopped) !== 0,
    onProgress: (_stage, _stages, looked) =>
      say({ kind: 'progress', progress: { rows: looked, rowsExpected: expected(looked), done: false } }),
  });
  say({ kind: 'progress', progress: { rows, rowsExpected: rows, done: true } });
  say({ kind: 'found', answer: { owners, rows, complete } });
}
