import { sign } from '../../core/signature/sign.ts';
import type { AuditTask } from './AuditTasks.ts';
import { SharedNumbers } from './SharedNumbers.ts';
import { workOnRows } from './workOnRows.ts';

/** Nobody's. */
const website = { name: '', secret: 'practice', previousSecrets: [] };
/** So many that what goes through every row is compiled for speed as well. */
const rows = 1_000;
const emails = Array.from(
  { length: rows },
  (_, nth) => `${nth % 10 === 0 ? 'Jane' : 'jane'}${nth}@example.com`,
);

/**
 * Explains a wrong row of nobody's list in memory, so that all code for it is loaded and compiled: of the first audit of a thread that
 * takes longer than what it does.
 */
export async function practise(): Promise<void> {
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
    bytes: new TextEncoder().encode(
      emails.map((email) => `${email},${sign(website.secret, email.toLowerCase())}\n`).join(''),
    ),
    skipsFirst: false,
    isDamaged: false,
    unclosed: [],
    linesBefore: 0,
    lost: null,
    learnt: [],
  };
  const { start, usual, blockSoon } = workOnRows();
  await start(task, underWay);
  await usual({ ...block, known: [] }, underWay);
  await blockSoon(block, underWay);
}
