import { sign } from '../../core/signature/sign.ts';
import type { AuditTask, BlockAnswer } from './AuditTasks.ts';
import { SharedNumbers } from './SharedNumbers.ts';
import { workOnRows } from './workOnRows.ts';

/** Nobody's. */
const website = { name: '', secret: 'practice', previousSecrets: [] };
/** So many that what goes through every row is compiled for speed as well. */
const rows = 1_000;

/** A list in which every tenth email was signed in small letters. */
function aList(): string {
  const emails = Array.from(
    { length: rows },
    (_, nth) => `${nth % 10 === 0 ? 'Jane' : 'jane'}${nth}@example.com`,
  );
  return emails.map((email) => `${email},${sign(website.secret, email.toLowerCase())}\n`).join('');
}

/**
 * Explains the wrong rows of a list in memory, so that the code for that is loaded and compiled: of a thread's first audit that takes
 * longer than what the code does. Gives what came out.
 */
export async function practise(): Promise<BlockAnswer | undefined> {
  const underWay = { isCancelled: () => false, tell: () => undefined, give: () => undefined };
  const task: AuditTask = {
    path: '',
    format: { kind: 'delimited', delimiter: ',', hasHeader: false },
    encoding: 'utf-8',
    columns: { email: 0, signature: 1, time: null },
    names: ['email', 'signature'],
    facts: { website, websites: [website] },
    database: ':memory:',
    threads: 1,
    bytesForThread: 1,
    shared: new SharedNumbers().memory,
  };
  const block = {
    index: 0,
    bytes: new TextEncoder().encode(aList()),
    skipsFirst: false,
    isDamaged: false,
    unclosed: [],
    linesBefore: 0,
    lost: null,
    learnt: [],
  };
  const { start, usual, blockSoon, store } = workOnRows();
  await start(task, underWay);
  await usual({ ...block, known: [] }, underWay);
  const answer = await blockSoon(block, underWay);
  await store({ index: block.index, firstRow: 1, firstLine: 1 }, underWay);
  return answer;
}
