import { isUtf8 } from 'node:buffer';
import type { MessagePort } from 'node:worker_threads';
import type { RowProblemKind } from '../../core/audit/AuditTable.ts';
import type { ChainTest, SignedRow } from '../../core/audit/createChainTest.ts';
import {
  type Answer,
  createExplainer,
  type Explained,
  signatureKind,
} from '../../core/audit/createExplainer.ts';
import { createJudge } from '../../core/audit/createJudge.ts';
import { createRowReader, type ReadRows, unreadProblems } from '../../core/audit/createRowReader.ts';
import { buffersOf, type Tally, TallyOfRows } from '../../core/audit/Tally.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import { type AuditTask, sharedNumbers as at, type RowOrder, type RowReply } from './AuditMessage.ts';
import { AuditStore, type OtherRow } from './AuditStore.ts';
import { auditError } from './auditError.ts';
import { findOwnersOf } from './findOwnersOf.ts';
import { giveBack } from './giveBack.ts';

/**
 * Searches while the list is being read: each next one is for a row of the same shape after one without a proof. When
 * they are used up, the rest is left for later.
 */
const quickSearches = [{ maxMs: 1_000, maxMistakes: 2 }, ...Array(7).fill({ maxMs: 100, maxMistakes: 1 })];
/** For all shapes together, of searches without a proof. */
const mostQuickMs = 3_000;

type BlockOrder = Extract<RowOrder, { readonly kind: 'block' }>;

const noCauses: Explained['causes'] = [];

const unread = (problem: RowProblemKind): OtherRow => ({
  verdict: 'unread',
  status: 'unread',
  causes: noCauses,
  chain: null,
  problem,
  isPending: false,
});

/** A valid row, save for the problem that it was read with. */
const readValid: OtherRow = {
  verdict: 'verified',
  status: 'match',
  causes: noCauses,
  chain: null,
  problem: null,
  isPending: false,
};

/**
 * Whether a row of so many causes may turn out to be another row's signature instead, which would be the simpler
 * explanation: of two causes only where the signature has the form of a valid one as it stands.
 */
const mayBeSimpler = (verdict: OtherRow['verdict'], causes: number): boolean =>
  causes === 2 ? verdict === 'unverified' : causes !== 1;

/** What there is to say of a wrong row with this answer. */
function otherOf(verdict: OtherRow['verdict'], answer: Answer | undefined): OtherRow {
  if (answer === undefined) {
    return { verdict, status: 'unexplained', causes: noCauses, chain: null, problem: null, isPending: true };
  }
  const isChain = 'chain' in answer;
  const causes = isChain ? answer.chain.findings : answer.causes;
  return {
    verdict,
    status: isChain ? 'proven' : answer.status,
    causes,
    chain: isChain ? answer.chain : null,
    problem: null,
    isPending: mayBeSimpler(verdict, causes.length),
  };
}

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
        if (reply === undefined) return;
        const isTallied = reply.kind === 'block' && reply.tally !== null;
        port.postMessage(reply, isTallied ? buffersOf(reply.tally) : []);
      }
    } catch (error) {
      port.postMessage({ kind: 'failed', error: auditError(error, database) } satisfies RowReply);
    }
  });
}

function createWork(task: AuditTask): (order: RowOrder) => RowReply | undefined {
  const shared = new Int32Array(task.shared);
  const store = new AuditStore(task.database, task.facts);
  const reader = createRowReader(task.format, task.encoding, task.names, task.columns);
  const judge = createJudge(task.facts.website.secret);
  const explainer = createExplainer(task.facts);
  const failures = new Map<string, number>();
  let quickMs = 0;
  const isCancelled = (): boolean => Atomics.load(shared, at.isStopped) !== 0;

  /** Searches a little for a row that nothing known explains, as long as that leads anywhere. */
  function searchQuickly({ email, signature }: SignedRow): Explained | undefined {
    if (isCancelled() || quickMs > mostQuickMs) return undefined;
    const shape = signatureKind(signature);
    const failed = failures.get(shape) ?? 0;
    const limits = quickSearches[failed];
    if (limits === undefined) return undefined;
    const started = performance.now();
    const searched = explainer.bySearch(email, signature, { ...limits, isCancelled });
    const isProven = searched.status === 'proven';
    failures.set(shape, isProven ? 0 : failed + 1);
    if (!isProven) quickMs += performance.now() - started;
    return isProven ? searched : undefined;
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
    giveBack(bytes.buffer);
    const { lines, emails, signatures, times, problems, lineCount } = rows;
    const judged = judge(emails, signatures);
    const others: (OtherRow | undefined)[] = new Array(emails.length);
    const byVerdict = verdicts.map(() => 0);
    let unreadRows = 0;
    const wrong: number[] = [];
    for (let row = 0; row < emails.length; row++) {
      const problem = problems[row] ?? null;
      if (problem !== null && unreadProblems.has(problem)) {
        unreadRows++;
        others[row] = unread(problem);
        continue;
      }
      const judgedAs = judged[row] as number;
      byVerdict[judgedAs] = (byVerdict[judgedAs] as number) + 1;
      if (judgedAs !== 0) wrong.push(row);
      else if (problem !== null) others[row] = { ...readValid, problem };
    }
    const found = explainer.answerAll(
      wrong.map((row) => {
        const signature = signatures[row] as string;
        return { email: emails[row] as string, signature, hasForm: judged[row] === 1 && signature !== '' };
      }),
      searchQuickly,
    );
    /** By its chain and verdict, one object stands for all rows but the first, whose own details are the example. */
    const told: Map<ChainTest, OtherRow>[] = verdicts.map(() => new Map());
    for (const [nth, row] of wrong.entries()) {
      const answer = found[nth];
      const judgedAs = judged[row] as number;
      const problem = problems[row] ?? null;
      const isChain = answer !== undefined && 'chain' in answer;
      let other = isChain ? told[judgedAs]?.get(answer) : undefined;
      if (other === undefined) {
        other = otherOf(verdicts[judgedAs] ?? 'rejected', answer);
        if (isChain) {
          told[judgedAs]?.set(answer, other);
          const causes = answer.prove(emails[row] as string, signatures[row] as string, false);
          other = { ...other, causes: causes ?? other.causes };
        }
      }
      others[row] = problem === null ? other : { ...other, problem };
    }
    if (lost !== null) {
      unreadRows++;
      others.push(unread(lost.kind));
      lines.push(lineCount);
      emails.push('');
      signatures.push('');
      times.push(null);
    }

    if (!waitForTurn(index)) return { kind: 'block', chains: [], tally: null };
    const count = emails.length;
    const firstRow = Atomics.load(shared, at.rows) + 1;
    const firstLine = Atomics.load(shared, at.lines) + 1;
    store.add(firstRow, { count, firstLine, lines, emails, signatures, times, others });
    Atomics.add(shared, at.rows, count);
    Atomics.add(shared, at.lines, lineCount + (lost?.lines ?? 0));
    for (const [place, verdict] of verdicts.entries())
      Atomics.add(shared, at[verdict], byVerdict[place] ?? 0);
    Atomics.add(shared, at.unread, unreadRows);
    Atomics.store(shared, at.turn, index + 1);
    Atomics.notify(shared, at.turn);
    return { kind: 'block', chains: explainer.takeNew(), tally: tallyOf(rows, others, firstRow, firstLine) };
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
        const found = isCancelled()
          ? []
          : explainer.explainAll(order.rows, ({ email, signature }) =>
              limits === null || isCancelled()
                ? undefined
                : explainer.bySearch(email, signature, { ...limits, isCancelled }),
            );
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

/** What the rows of a block tell the summary; those that are still to be explained tell it later. */
function tallyOf(
  { lines, emails, signatures, times }: ReadRows,
  others: readonly (OtherRow | undefined)[],
  firstRow: number,
  firstLine: number,
): Tally {
  const tally = new TallyOfRows(emails.length);
  for (let index = 0; index < emails.length; index++) {
    const row = firstRow + index;
    const line = firstLine + (lines[index] as number);
    const email = emails[index] as string;
    const signature = signatures[index] as string;
    const time = times[index] ?? null;
    const other = others[index];
    if (other === undefined) tally.addValid(row, line, email, signature, time);
    else if (!other.isPending) {
      const { verdict, problem } = other;
      if (problem === null && verdict !== 'verified')
        tally.addWrong(other, row, line, email, signature, time, null);
      else tally.add({ row, line, email, signature, time, otherLine: null, ...other });
    }
  }
  return tally.take();
}
