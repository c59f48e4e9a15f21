import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { Chain } from '../../core/audit/Chain.ts';
import type { ChainMatcher, SignedRow } from '../../core/audit/createChainMatcher.ts';
import {
  type Answer,
  createExplainer,
  type Explained,
  type Searched,
} from '../../core/audit/createExplainer.ts';
import { createRowReader, unreadProblems } from '../../core/audit/createRowReader.ts';
import { createRowsJudge } from '../../core/audit/createRowsJudge.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import { type Kind, signatureKind } from '../../core/audit/kindOf.ts';
import type { RowProblemKind } from '../../core/audit/RowProblemKind.ts';
import { createHmacBatch } from '../../core/signature/batch/createHmacBatch.ts';
import type { HmacBatch } from '../../core/signature/batch/HmacBatch.ts';
import { isNative } from '../../core/signature/batch/nativeBatchOf.ts';
import { bytesOf } from '../../core/signature/bytesOf.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import { AuditStore, type KeptRow, type OtherRow } from './AuditStore.ts';
import type {
  AuditTask,
  BlockAnswer,
  BlockOrder,
  ExplainAnswer,
  ExplainOrder,
  MatchOrder,
  OwnerOf,
  SearchOrder,
  StoreOrder,
} from './AuditTasks.ts';
import { findOwnersOf } from './findOwnersOf.ts';
import { giveBack } from './giveBack.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import type { LearntKind, LearntMistake } from './KnownMistakes.ts';
import { mayBeSimpler } from './mayBeSimpler.ts';
import { SharedAnswers } from './SharedAnswers.ts';
import { SharedNumbers } from './SharedNumbers.ts';
import { statisticsOf } from './statisticsOf.ts';
import { workOf } from './workOf.ts';

/**
 * Searches while the list is being read: each next one is for a row of the same shape after one without a proof. When
 * they are used up, the rest is left for later.
 */
const quickSearches = [
  { maxCandidates: 300_000, maxMistakes: 2, usualOnly: true },
  ...Array(7).fill({ maxMistakes: 1 }),
];
/** As the first of them, for who is waited for: what it proves and is through with is what that one proves. */
const soonSearch = { ...quickSearches[0], maxCandidates: 50_000 };
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
  /** The same; undefined, with the block’s memory as it was, as soon as a search proves nothing soon. Nothing else is to be asked then. */
  judgeSoon(order: BlockOrder): BlockAnswer | undefined;
  /** Stores those rows of a block that were judged and are something else than valid. */
  store(order: StoreOrder): void;
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
  const explainer = createExplainer(task.facts);
  const judge = createRowsJudge(task.facts.website.secret, explainer.mistakesOf);
  /** Of blocks that were judged, what is to be stored, by the blocks’ places. */
  const kept = new Map<number, readonly KeptRow[]>();
  const failures = new Map<string, number>();
  /** Which chains other threads were told of. */
  const told = new Set<Chain>();
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

  /** What other threads can tell in bytes: not behind a mistake that takes texts, since that is tried before. */
  function learntOf(kind: Kind): LearntKind {
    const mistakes: LearntMistake[] = [];
    for (const matcher of explainer.mistakesOf(kind)) {
      const { chain, signing } = matcher;
      if (signing === undefined) break;
      const { algorithm } = signing;
      if (!isNative(algorithm)) break;
      const { status, kind: causes, chain: number } = store().sharedOf(otherOf('rejected', matcher));
      if (number === null) break;
      mistakes.push({
        signing: { ...signing, algorithm },
        findings: chain.findings,
        shared: { status, kind: causes, chain: number, causes: noCauses },
      });
      told.add(chain);
    }
    return { kind, mistakes };
  }

  /** Reads a block, judges its rows, and explains them with the help of a search. */
  function explainBlock(
    { index: _index, lost: _lost, linesBefore: _lines, ...block }: BlockOrder,
    search: (row: SignedRow) => Explained | undefined,
  ) {
    const rows = reader.read({ ...block, isDamaged: isDamagedIn(task.encoding, block) });
    const { verdicts: judged, mistakes, explainedBy } = judge(rows);
    const wrong: number[] = [];
    const others: (OtherRow | undefined)[] = new Array(rows.count);
    const byVerdict = verdicts.map(() => 0);
    let unreadRows = 0;
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
    const byTexts = wrong.filter((row) => explainedBy[row] === 0);
    const signed = byTexts.map((row) => {
      const signature = rows.signature(row);
      return { email: rows.email(row), signature, hasForm: judged[row] === 1 && signature !== '' };
    });
    const answered = explainer.answerAll(signed, search).values();
    return { rows, judged, mistakes, explainedBy, wrong, others, byVerdict, unreadRows, answered };
  }

  /** What is to be told of such a block; keeps what is to be stored of it. */
  function tellBlock(
    { index, lost, bytes }: BlockOrder,
    { unreadRows: unreadInBlock, ...explained }: ReturnType<typeof explainBlock>,
  ): BlockAnswer {
    const { rows, judged, mistakes, explainedBy, wrong, others, byVerdict, answered } = explained;
    let unreadRows = unreadInBlock;
    const shared = new SharedAnswers<Answer, OtherRow>(rows.count);
    /** By its chain and verdict, one object stands for all rows but the first, whose own details are the example. */
    const byChain = verdicts.map(() => new Map<ChainMatcher, OtherRow>());
    for (let nth = 0; nth < wrong.length; nth++) {
      const row = wrong[nth] as number;
      const answer = mistakes[(explainedBy[row] as number) - 1] ?? answered.next().value;
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
        other = byChain[judgedAs]?.get(answer);
        if (other === undefined) byChain[judgedAs]?.set(answer, otherOf(verdict, answer));
      }
      others[row] = { ...(other ?? tell()), problem };
    }
    if (lost !== null) {
      unreadRows++;
      others.push(unread(lost.kind));
      rows.add(rows.lineCount, lost.kind);
    }

    const stored = others.flatMap((other, nth) => (other === undefined ? [] : [keptOf(rows, nth, other)]));
    if (stored.length > 0) kept.set(index, stored);
    const apart: (AuditRow | null)[] = [];
    for (const { index: row, other, ...read } of stored)
      apart[row] = other.isPending ? null : { row, ...read, otherLine: null, ...other };
    const statistics = statisticsOf(rows, shared, index, wrong.length > 0, apart);
    giveBack(bytes.buffer);
    const judgedRows = {
      rows: rows.count,
      lines: rows.lineCount + (lost?.lines ?? 0),
      outcomes: [...byVerdict, unreadRows],
      stored: stored.length,
      isPending: stored.some(({ other }) => other.isPending),
      shared: shared.all.map(({ answer, rows: count }) => ({ ...store().sharedOf(answer), rows: count })),
      answers: shared.all.length === 0 ? null : shared.places,
      isLookedAt: wrong.length > 0,
      statistics,
    };
    const known = explainer.takeNewKinds().map(learntOf);
    // What was found for a row of its own is known of others of its kind.
    const isKnown =
      stored.every(({ other }) => other.status === 'proven' && !other.isPending && other.problem === null) &&
      shared.all.every(({ answer: { chain } }) => chain !== null && told.has(chain));
    return { chains: explainer.takeNew(), known, isKnown, judged: judgedRows };
  }

  return {
    learn: (chain) => explainer.learn(chain),
    judge: (order) => tellBlock(order, explainBlock(order, searchQuickly)),
    judgeSoon(order) {
      let isGivenUp = false;
      const explained = explainBlock(order, ({ email, signature }) => {
        if (isGivenUp) return undefined;
        const searched = explainer.bySearch(email, signature, { ...soonSearch, isCancelled });
        isGivenUp = searched.status !== 'proven' || !searched.complete;
        return searched;
      });
      return isGivenUp ? undefined : tellBlock(order, explained);
    },
    store({ index, firstRow, firstLine }) {
      store().add(firstRow, firstLine, kept.get(index) ?? []);
      kept.delete(index);
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
