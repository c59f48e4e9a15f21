import type { RowProblemKind } from '../../core/audit/AuditTable.ts';
import type { Chain } from '../../core/audit/Chain.ts';
import type { ChainMatcher, SignedRow } from '../../core/audit/createChainMatcher.ts';
import {
  type Answer,
  createExplainer,
  type Explained,
  type Searched,
  signatureKind,
} from '../../core/audit/createExplainer.ts';
import { createJudge } from '../../core/audit/createJudge.ts';
import { createRowReader, unreadProblems } from '../../core/audit/createRowReader.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import { type RowStatistics, RowStatisticsBuilder } from '../../core/audit/RowStatistics.ts';
import { createHmacBatch } from '../../core/signature/batch/createHmacBatch.ts';
import type { HmacBatch } from '../../core/signature/batch/HmacBatch.ts';
import { bytesOf } from '../../core/signature/bytesOf.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import { AuditStore, type OtherRow } from './AuditStore.ts';
import type {
  AuditTask,
  BlockAnswer,
  BlockOrder,
  ExplainAnswer,
  ExplainOrder,
  LookOrder,
  MatchOrder,
  OwnerOf,
  SearchOrder,
} from './AuditTasks.ts';
import { findOwnersOf } from './findOwnersOf.ts';
import { giveBack } from './giveBack.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import { SharedNumbers } from './SharedNumbers.ts';
import { workOf } from './workOf.ts';

/**
 * Searches while the list is being read: each next one is for a row of the same shape after one without a proof. When
 * they are used up, the rest is left for later.
 */
const quickSearches = [
  { maxCandidates: 300_000, maxMistakes: 2, usualOnly: true },
  ...Array(7).fill({ maxMistakes: 1 }),
];
/** For all shapes together, of searches without a proof; see {@link workOf}. */
const mostQuickWork = 1_500_000;

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

function batchFor(secret: string): HmacBatch {
  const batch = createHmacBatch('sha256');
  batch.setKey(bytesOf(secret));
  return batch;
}

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

/** What a thread does with the rows of one list that are not all valid. */
export interface RowWork {
  learn(chain: Chain): void;
  onBlock(order: BlockOrder): BlockAnswer;
  look(order: LookOrder): RowStatistics;
  explain(order: ExplainOrder): ExplainAnswer;
  search(order: SearchOrder): Searched | undefined;
  match(order: MatchOrder): readonly OwnerOf[];
}

/** Reads, signs, explains and stores rows of one list. */
export function createRowWork(task: AuditTask): RowWork {
  const numbers = new SharedNumbers(task.shared);
  let opened: AuditStore | undefined;
  /** A list of which all rows are valid needs none. */
  const store = (): AuditStore => {
    opened ??= new AuditStore(task.database, task.facts);
    return opened;
  };
  const reader = createRowReader(task.format, task.names, task.columns);
  const judge = createJudge(task.facts.website.secret);
  const explainer = createExplainer(task.facts);
  const failures = new Map<string, number>();
  let quickWork = 0;
  /** For signing people among whom owners are looked for. */
  let batch: HmacBatch | undefined;
  const isCancelled = (): boolean => numbers.isStopped;

  /** Searches a little for a row that nothing known explains, as long as that leads anywhere. */
  function searchQuickly({ email, signature }: SignedRow): Explained | undefined {
    if (isCancelled() || quickWork > mostQuickWork) return undefined;
    const shape = signatureKind(signature);
    const failed = failures.get(shape) ?? 0;
    const limits = quickSearches[failed];
    if (limits === undefined) return undefined;
    const searched = explainer.bySearch(email, signature, { ...limits, isCancelled });
    const isProven = searched.status === 'proven';
    failures.set(shape, isProven ? 0 : failed + 1);
    if (!isProven) quickWork += workOf(searched);
    return isProven ? searched : undefined;
  }

  function onBlock({ index, lost, linesBefore, ...block }: BlockOrder): BlockAnswer {
    const rows = reader.read({ ...block, isDamaged: isDamagedIn(task.encoding, block) });
    const judged = judge(rows);
    const others: (OtherRow | undefined)[] = new Array(rows.count);
    const byVerdict = verdicts.map(() => 0);
    let unreadRows = 0;
    const wrong: number[] = [];
    for (let row = 0; row < rows.count; row++) {
      const problem = rows.problem(row);
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
    const signed = wrong.map((row) => {
      const signature = rows.signature(row);
      return { email: rows.email(row), signature, hasForm: judged[row] === 1 && signature !== '' };
    });
    const found = explainer.answerAll(signed, searchQuickly);
    /** By its chain and verdict, one object stands for all rows but the first, whose own details are the example. */
    const told: Map<ChainMatcher, OtherRow>[] = verdicts.map(() => new Map());
    for (const [nth, row] of wrong.entries()) {
      const answer = found[nth];
      const judgedAs = judged[row] as number;
      const problem = rows.problem(row);
      const isChain = answer !== undefined && 'chain' in answer;
      let other = isChain ? told[judgedAs]?.get(answer) : undefined;
      if (other === undefined) {
        other = otherOf(verdicts[judgedAs] ?? 'rejected', answer);
        if (isChain) {
          told[judgedAs]?.set(answer, other);
          const causes = answer.prove(rows.email(row), rows.signature(row), false);
          other = { ...other, causes: causes ?? other.causes };
        }
      }
      others[row] = problem === null ? other : { ...other, problem };
    }
    if (lost !== null) {
      unreadRows++;
      others.push(unread(lost.kind));
      rows.add(rows.lineCount, lost.kind);
    }

    if (!numbers.waitForTurn(index)) return { chains: [], judged: null };
    const { firstRow, firstLine } = numbers.place(
      linesBefore,
      rows.count,
      rows.lineCount + (lost?.lines ?? 0),
    );
    if (others.some((other) => other !== undefined)) store().add(firstRow, { rows, firstLine, others });
    for (const [place, verdict] of verdicts.entries()) numbers.add(verdict, byVerdict[place] ?? 0);
    numbers.add('unread', unreadRows);
    numbers.passTurn();
    const isLookedAt = numbers.get('unverified') + numbers.get('rejected') > 0;
    const statistics = statisticsOf(rows, others, firstRow, firstLine, isLookedAt);
    giveBack(block.bytes.buffer);
    const judgedRows = {
      firstRow,
      firstLine,
      rows: rows.count,
      outcomes: [...byVerdict, unreadRows],
      isLookedAt,
      statistics,
    };
    return { chains: explainer.takeNew(), judged: judgedRows };
  }

  return {
    learn: (chain) => explainer.learn(chain),
    onBlock,
    look({ firstRow, firstLine, ...piece }) {
      const rows = reader.read({ ...piece, isDamaged: isDamagedIn(task.encoding, piece) });
      const statistics = new RowStatisticsBuilder(0);
      for (let index = 0; index < rows.count; index++) {
        if (rows.problem(index) === null)
          statistics.lookAt(rows, index, firstRow + index, firstLine + rows.line(index));
      }
      return statistics.take();
    },
    explain({ rows }) {
      const found = isCancelled() ? [] : explainer.explainAll(rows, () => undefined);
      return { found, chains: explainer.takeNew() };
    },
    search({ row: { email, signature }, limits }) {
      const searched = explainer.searchAlone(email, signature, { ...limits, isCancelled });
      return isCancelled() ? undefined : searched;
    },
    match({ wanted, firstLine, ...piece }) {
      if (isCancelled()) return [];
      const rows = reader.read({ ...piece, isDamaged: isDamagedIn(task.encoding, piece) });
      batch ??= batchFor(task.facts.website.secret);
      return findOwnersOf(wanted, batch, rows, firstLine);
    },
  };
}

/** What the rows of a block tell the summary; those that are still to be explained tell it later. */
function statisticsOf(
  rows: FoundRows,
  others: readonly (OtherRow | undefined)[],
  firstRow: number,
  firstLine: number,
  isLookedAt: boolean,
): RowStatistics {
  const statistics = new RowStatisticsBuilder(rows.count);
  for (let index = 0; index < rows.count; index++) {
    const row = firstRow + index;
    const line = firstLine + rows.line(index);
    const other = others[index];
    if (other === undefined) {
      statistics.addValidAt(rows, index);
      if (isLookedAt) statistics.lookAt(rows, index, row, line);
    } else if (!other.isPending) {
      const email = rows.email(index);
      const signature = rows.signature(index);
      const time = rows.time(index);
      const { verdict, problem } = other;
      if (problem === null && verdict !== 'verified')
        statistics.addWrong(other, row, line, email, signature, time, null);
      else statistics.add({ row, line, email, signature, time, otherLine: null, ...other });
    }
  }
  return statistics.take();
}
