import { isUtf8 } from 'node:buffer';
import type { MessagePort } from 'node:worker_threads';
import type { RowProblemKind } from '../../core/audit/AuditTable.ts';
import { createExplainer, type Explained, signatureKind } from '../../core/audit/createExplainer.ts';
import { createJudge, verdicts } from '../../core/audit/createJudge.ts';
import { createRowReader, unreadProblems } from '../../core/audit/createRowReader.ts';
import { type AuditTask, sharedNumbers as at, type RowOrder, type RowReply } from './AuditMessage.ts';
import { AuditStore, type OtherRow } from './AuditStore.ts';
import { auditError } from './auditError.ts';
import { findOwnersOf } from './findOwnersOf.ts';

/**
 * Searches while the list is being read: each next one is for a row of the same shape after one without a proof. When
 * they are used up, the rest is left for later.
 */
const quickSearches = [{ maxMs: 1_000, maxMistakes: 2 }, ...Array(7).fill({ maxMs: 100, maxMistakes: 1 })];

type BlockOrder = Extract<RowOrder, { readonly kind: 'block' }>;

const noCauses: Explained['causes'] = [];

const unread = (problem: RowProblemKind): OtherRow => ({
  verdict: 'unread',
  status: 'unread',
  causes: noCauses,
  problem,
  isPending: false,
});

/** Reads, signs, explains and stores rows of one list, as the conducting thread orders it. */
export function workOnRows(port: MessagePort): void {
  let work: ((order: RowOrder) => RowReply | undefined) | undefined;
  let database = '';
  port.on('message', (order: RowOrder) => {
    try {
      if (order.kind === 'start') {
        database = order.task.database;
        work = createWork(order.task);
      } else {
        const reply = work?.(order);
        if (reply !== undefined) port.postMessage(reply);
      }
    } catch (error) {
      port.postMessage({ kind: 'failed', error: auditError(error, database) } satisfies RowReply);
    }
  });
}

function createWork(task: AuditTask): (order: RowOrder) => RowReply | undefined {
  const shared = new Int32Array(task.shared);
  const store = new AuditStore(task.database);
  const reader = createRowReader(task.format, task.encoding, task.names, task.columns);
  const judge = createJudge(task.facts.website.secret);
  const explainer = createExplainer(task.facts);
  const failures = new Map<string, number>();
  const isCancelled = (): boolean => Atomics.load(shared, at.isStopped) !== 0;

  /** Explains wrong rows by what is known, and searches a few of those that nothing known explains. */
  function explain(email: string, signature: string): Explained | undefined {
    const known = explainer.byKnown(email, signature);
    if (known !== undefined || isCancelled()) return known;
    const shape = signatureKind(signature);
    const failed = failures.get(shape) ?? 0;
    const limits = quickSearches[failed];
    if (limits === undefined) return undefined;
    const searched = explainer.bySearch(email, signature, { ...limits, isCancelled });
    failures.set(shape, searched.status === 'proven' ? 0 : failed + 1);
    return searched.status === 'proven' ? searched : undefined;
  }

  function waitForTurn(index: number): boolean {
    for (;;) {
      if (isCancelled()) return false;
      const turn = Atomics.load(shared, at.turn);
      if (turn === index) return true;
      Atomics.wait(shared, at.turn, turn, 200);
    }
  }

  function workOnBlock({ index, bytes, skipsFirst, isDamaged, lost }: BlockOrder): RowReply {
    const isBroken = isDamaged || (task.encoding === 'utf-8' && !isUtf8(bytes));
    const rows = reader.read(bytes, skipsFirst, isBroken);
    const { lines, emails, signatures, times, problems, lineCount } = rows;
    const judged = judge(emails, signatures);
    const others = new Map<number, OtherRow>();
    const counts = { verified: 0, unverified: 0, rejected: 0, unread: 0 };
    for (let row = 0; row < emails.length; row++) {
      const problem = problems[row] ?? null;
      if (problem !== null && unreadProblems.has(problem)) {
        counts.unread++;
        others.set(row, unread(problem));
        continue;
      }
      const verdict = verdicts[judged[row] as number] ?? 'rejected';
      counts[verdict]++;
      if (verdict === 'verified') {
        if (problem !== null)
          others.set(row, { verdict, status: 'match', causes: noCauses, problem, isPending: false });
        continue;
      }
      const found = explain(emails[row] as string, signatures[row] as string);
      others.set(row, {
        verdict,
        status: found?.status ?? 'unexplained',
        causes: found?.causes ?? noCauses,
        problem,
        // One cause explains a row for good; of several, that it is another row's signature may be the simpler one.
        isPending: found?.causes.length !== 1,
      });
    }
    if (lost !== null) {
      counts.unread++;
      others.set(emails.length, unread(lost.kind));
    }

    if (!waitForTurn(index)) return { kind: 'block', chains: [] };
    const count = emails.length + (lost === null ? 0 : 1);
    store.add(Atomics.load(shared, at.rows) + 1, {
      count,
      firstLine: Atomics.load(shared, at.lines) + 1,
      lines: lost === null ? lines : [...lines, lineCount],
      emails: lost === null ? emails : [...emails, ''],
      signatures: lost === null ? signatures : [...signatures, ''],
      times,
      otherwise: (row) => others.get(row),
    });
    Atomics.add(shared, at.rows, count);
    Atomics.add(shared, at.lines, lineCount + (lost?.lines ?? 0));
    for (const [verdict, number] of Object.entries(counts)) {
      Atomics.add(shared, at[verdict as keyof typeof counts], number);
    }
    Atomics.store(shared, at.turn, index + 1);
    Atomics.notify(shared, at.turn);
    return { kind: 'block', chains: explainer.takeNew() };
  }

  return (order) => {
    switch (order.kind) {
      case 'start':
        return undefined;
      case 'block':
        return workOnBlock(order);
      case 'learn':
        for (const chain of order.chains) explainer.learn(chain);
        return undefined;
      case 'explain': {
        const { limits } = order;
        const found = order.rows.map(({ email, signature }): Explained | null => {
          if (isCancelled()) return null;
          const known = explainer.byKnown(email, signature);
          if (known !== undefined || limits === null) return known ?? null;
          return explainer.bySearch(email, signature, { ...limits, isCancelled });
        });
        return { kind: 'explain', found, chains: explainer.takeNew() };
      }
      case 'match':
        return {
          kind: 'match',
          owners: findOwnersOf(order.wanted, task.facts.website.secret, store, order, isCancelled),
        };
    }
  };
}
