import type { Chain } from '../../core/audit/Chain.ts';
import type { ChainMatcher, SignedRow } from '../../core/audit/createChainMatcher.ts';
import {
  type Answer,
  createExplainer,
  type Explained,
  type Searched,
} from '../../core/audit/createExplainer.ts';
import { createJudge } from '../../core/audit/createJudge.ts';
import { createRowReader, unreadProblems } from '../../core/audit/createRowReader.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import { signatureKind } from '../../core/audit/kindOf.ts';
import type { RowProblemKind } from '../../core/audit/RowProblemKind.ts';
import { placed, type RowStatistics, RowStatisticsBuilder } from '../../core/audit/RowStatistics.ts';
import { createHmacBatch } from '../../core/signature/batch/createHmacBatch.ts';
import type { HmacBatch } from '../../core/signature/batch/HmacBatch.ts';
import { bytesOf } from '../../core/signature/bytesOf.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import { AuditStore, type KeptRow, type OtherRow } from './AuditStore.ts';
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
  StoreOrder,
} from './AuditTasks.ts';
import { findOwnersOf } from './findOwnersOf.ts';
import { giveBack } from './giveBack.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import { SharedAnswers } from './SharedAnswers.ts';
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

/** Whether rows with this answer may share it: a chain tells the details of each, and what is no signature has none. */
const isShared = (verdict: OtherRow['verdict'], answer: Answer | undefined): answer is Answer => {
  if (answer === undefined) return false;
  if ('chain' in answer) return !mayBeSimpler(verdict, answer.causes);
  return answer.isOfMany === true && !mayBeSimpler(verdict, answer.causes.length);
};

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
  judge(order: BlockOrder): BlockAnswer;
  /** Stores those rows of a block that were judged and are something else than valid. */
  store(order: StoreOrder): void;
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
  /** Of blocks that were judged, what is to be stored, by the blocks’ places. */
  const kept = new Map<number, readonly KeptRow[]>();
  const failures = new Map<string, number>();
  let quickWork = 0;
  /** What explained most rows of the last block, and so is tried before anything else on the next one. */
  let usual: ChainMatcher | undefined;
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

  function judgeBlock({ index, lost, linesBefore: _, ...block }: BlockOrder): BlockAnswer {
    const rows = reader.read({ ...block, isDamaged: isDamagedIn(task.encoding, block) });
    const expected = usual && explainer.explainedBy(usual, rows);
    const judged = judge(rows, expected);
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
    const isExpected = (row: number): boolean => expected?.[row] === 1;
    const unexpected = expected === undefined ? wrong : wrong.filter((row) => !isExpected(row));
    const within = explainer.answerWithin(rows, unexpected, judged);
    const byTexts = unexpected.filter((_, nth) => within[nth] === undefined);
    const signed = byTexts.map((row) => {
      const signature = rows.signature(row);
      return { email: rows.email(row), signature, hasForm: judged[row] === 1 && signature !== '' };
    });
    const answered = explainer.answerAll(signed, searchQuickly).values();
    const answers = within.values();
    const nextAnswer = (): Answer | undefined => answers.next().value ?? answered.next().value;
    const shared = new SharedAnswers(rows.count);
    /** By its chain and verdict, one object stands for all rows but the first, whose own details are the example. */
    const told = verdicts.map(() => new Map<ChainMatcher, OtherRow>());
    for (let nth = 0; nth < wrong.length; nth++) {
      const row = wrong[nth] as number;
      const answer = isExpected(row) ? usual : nextAnswer();
      const judgedAs = judged[row] as number;
      const verdict = verdicts[judgedAs] ?? 'rejected';
      const problem = rows.problem(row);
      const tell = (): OtherRow => {
        const other = otherOf(verdict, answer);
        if (answer === undefined || !('chain' in answer)) return other;
        return {
          ...other,
          causes: answer.prove(rows.email(row), rows.signature(row), false) ?? other.causes,
        };
      };
      if (problem === null && answer !== undefined && shared.addKnown(row, judgedAs, answer)) continue;
      if (problem === null && isShared(verdict, answer) && shared.add(row, judgedAs, answer, tell()))
        continue;
      let other: OtherRow | undefined;
      if (answer !== undefined && 'chain' in answer) {
        other = told[judgedAs]?.get(answer);
        if (other === undefined) told[judgedAs]?.set(answer, otherOf(verdict, answer));
      }
      others[row] = { ...(other ?? tell()), problem };
    }
    if (lost !== null) {
      unreadRows++;
      others.push(unread(lost.kind));
      rows.add(rows.lineCount, lost.kind);
    }

    usual = shared.mostly();
    const stored = others.flatMap((other, nth) => (other === undefined ? [] : [keptOf(rows, nth, other)]));
    if (stored.length > 0) kept.set(index, stored);
    const statistics = statisticsOf(rows, others, shared, index, wrong.length > 0);
    giveBack(block.bytes.buffer);
    const judgedRows = {
      rows: rows.count,
      lines: rows.lineCount + (lost?.lines ?? 0),
      outcomes: [...byVerdict, unreadRows],
      stored: stored.length,
      shared: shared.all.map(({ answer, rows: count }) => ({ ...store().sharedOf(answer), rows: count })),
      answers: shared.all.length === 0 ? null : shared.places,
      isLookedAt: wrong.length > 0,
      statistics,
    };
    return { chains: explainer.takeNew(), judged: judgedRows };
  }

  return {
    learn: (chain) => explainer.learn(chain),
    judge: judgeBlock,
    store({ index, firstRow, firstLine }) {
      store().add(firstRow, firstLine, kept.get(index) ?? []);
      kept.delete(index);
    },
    look({ index: block, firstRow, firstLine, ...piece }) {
      const rows = reader.read({ ...piece, isDamaged: isDamagedIn(task.encoding, piece) });
      const statistics = new RowStatisticsBuilder(0, rowsBefore(block, rows));
      for (let index = 0; index < rows.count; index++)
        if (rows.problem(index) === null) statistics.lookAt(rows, index);
      return placed(statistics.take(), firstRow, firstLine);
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

/** A row as the store takes it, which holds when the next rows are read. */
const keptOf = (rows: FoundRows, index: number, other: OtherRow): KeptRow => ({
  index,
  line: rows.line(index),
  email: rows.email(index),
  signature: rows.signature(index),
  time: rows.time(index),
  other,
});

/** About the number of a block's first row: it decides which rows are looked at, the same whoever asks. */
const rowsBefore = (block: number, rows: FoundRows): number => block * rows.count + 1;

/**
 * What the rows of a block tell the summary, by their places in it; those that are still to be explained tell it later.
 */
function statisticsOf(
  rows: FoundRows,
  others: readonly (OtherRow | undefined)[],
  shared: SharedAnswers,
  block: number,
  isLookedAt: boolean,
): RowStatistics {
  const statistics = new RowStatisticsBuilder(rows.count, rowsBefore(block, rows));
  for (let index = 0; index < rows.count; index++) {
    const other = others[index];
    const answer = shared.of(index);
    if (answer !== undefined) statistics.addWrongAt(answer, rows, index);
    else if (other === undefined) {
      statistics.addValidAt(rows, index);
      if (isLookedAt) statistics.lookAt(rows, index);
    } else if (!other.isPending) {
      const { email, signature, time, line } = keptOf(rows, index, other);
      statistics.add({ row: index, line, email, signature, time, otherLine: null, ...other });
    }
  }
  return statistics.take();
}
