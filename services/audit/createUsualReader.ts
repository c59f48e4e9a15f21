import { createPieceJudge, type JudgedPiece } from '../../core/audit/createPieceJudge.ts';
import { createRowReader } from '../../core/audit/createRowReader.ts';
import { createRowsJudge, type JudgedRows } from '../../core/audit/createRowsJudge.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import {
  placed,
  type RowAnswer,
  type RowStatistics,
  statisticsInMemory,
  statisticsOfValid,
} from '../../core/audit/RowStatistics.ts';
import { rowVerdicts } from '../../core/audit/RowVerdict.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import { once } from '../once.ts';
import type { AuditTask, BlockRows, LookOrder, UsualOrder } from './AuditTasks.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import { KnownMistakes, type LearntKind, type LearntMistake } from './KnownMistakes.ts';
import { mayBeSimpler } from './mayBeSimpler.ts';
import { mostShared, type Shared } from './SharedAnswers.ts';
import { rowsBefore, statisticsOf, statisticsOfSample } from './statisticsOf.ts';

export interface UsualReader {
  /** Takes what was learnt of wrong rows since the last call. */
  learn(known: readonly LearntKind[]): void;
  /**
   * Reads and judges a piece; undefined where a row is neither simply valid nor has a mistake that is known of rows of its kind,
   * so that there is something to explain and to store.
   */
  read(order: Omit<UsualOrder, 'known'>): BlockRows | undefined;
  /** Looks at valid rows of a piece, for what they have in common. */
  look(order: LookOrder): RowStatistics;
}

/** Reads and judges pieces of a list in which nothing is to be found out, in any thread. */
export function createUsualReader(task: AuditTask): UsualReader {
  const { format, names, columns, encoding, facts } = task;
  const known = new KnownMistakes();
  const { secret } = facts.website;
  const judgePiece = createPieceJudge(secret, format, names, columns, (kind) => known.of(kind));
  const byRows = once(() => ({
    reader: createRowReader(format, names, columns),
    judge: createRowsJudge(secret, (kind) => known.of(kind)),
  }));
  return {
    learn(some) {
      for (const one of some) known.learn(one);
    },
    read({ index, ...piece }) {
      const isDamaged = isDamagedIn(encoding, piece);
      const judged = isDamaged ? undefined : judgePiece?.(piece);
      if (judged === 'unexplained') return undefined;
      if (judged !== undefined) return blockInMemory(judged, index);
      const { reader, judge } = byRows();
      const rows = reader.read({ ...piece, isDamaged });
      return rows.hasProblems() ? undefined : blockOf(rows, judge(rows), index);
    },
    look({ index, firstRow, firstLine, ...piece }) {
      const rows = byRows().reader.read({ ...piece, isDamaged: isDamagedIn(encoding, piece) });
      return placed(statisticsOfSample(rows, index), firstRow, firstLine);
    },
  };
}

/** The same of a block that was judged in the batch engine’s memory. */
function blockInMemory({ rows, wrong }: JudgedPiece<LearntMistake>, index: number): BlockRows | undefined {
  const told = wrong.map(({ mistake: why, ...one }) => {
    const verdict = one.hasForm ? 'unverified' : 'rejected';
    return { ...one, told: { verdict, status: why.shared.status, causes: why.findings, why } } as const;
  });
  if (told.some(({ told: { verdict, causes } }) => mayBeSimpler(verdict, causes.length))) return undefined;
  const all = told.map(({ told: answer, rows: count }) => ({ answer, rows: count }));
  const block = { rows: rows.rows, lines: rows.lines };
  if (all.length === 0)
    return judgedBlock(block, { all, places: null }, statisticsOfValid(rows.rows, rows.marks()));
  const { places, statistics } = statisticsInMemory(rows, told, rowsBefore(index, rows.rows));
  return judgedBlock(block, { all, places }, statistics);
}

/** What is to be told of a block; undefined where a row of it has no answer that others share. */
function blockOf(rows: FoundRows, judged: JudgedRows<LearntMistake>, index: number): BlockRows | undefined {
  const shared = sharedOf(judged);
  if (shared === undefined) return undefined;
  const hasWrong = shared.all.length > 0;
  const block = { rows: rows.count, lines: rows.lineCount };
  return judgedBlock(block, shared, statisticsOf(rows, shared, index, hasWrong));
}

function judgedBlock(
  block: Pick<BlockRows, 'rows' | 'lines'>,
  { all, places }: Pick<Shared<Told>, 'all'> & { readonly places: Shared<Told>['places'] | null },
  statistics: RowStatistics,
): BlockRows {
  const outcomes = rowVerdicts.map((verdict) =>
    all.reduce((sum, { answer, rows: count }) => sum + (answer.verdict === verdict ? count : 0), 0),
  );
  const wrong = outcomes.reduce((sum, count) => sum + count, 0);
  outcomes[0] = block.rows - wrong;
  return {
    ...block,
    outcomes,
    stored: 0,
    isPending: false,
    shared: all.map(({ answer: { verdict, why }, rows: count }) => ({
      ...why.shared,
      verdict,
      rows: count,
    })),
    answers: wrong === 0 ? null : places,
    isLookedAt: wrong > 0,
    statistics,
  };
}

type Told = RowAnswer & { readonly why: LearntMistake };

/**
 * Rows with one mistake and verdict share an answer; undefined where a wrong row has no known mistake, or one that is not the last
 * word.
 */
function sharedOf({
  verdicts: places,
  mistakes,
  explainedBy,
}: JudgedRows<LearntMistake>): Shared<Told> | undefined {
  const answers = new Uint16Array(explainedBy.length);
  const counts = new Uint32Array(verdicts.length * (mistakes.length + 1));
  for (let row = 0; row < answers.length; row++) {
    const answer = verdicts.length * (explainedBy[row] as number) + (places[row] as number);
    answers[row] = answer;
    (counts[answer] as number)++;
  }
  const all: Shared<Told>['all'][number][] = [];
  const numbers = new Uint8Array(counts.length);
  for (const [answer, rows] of counts.entries()) {
    // That is no answer: those rows are valid.
    if (rows === 0 || answer === 0) continue;
    const why = mistakes[Math.floor(answer / verdicts.length) - 1];
    const verdict = verdicts[answer % verdicts.length] ?? 'rejected';
    if (why === undefined || mayBeSimpler(verdict, why.findings.length) || all.length === mostShared)
      return undefined;
    const told = { verdict, status: why.shared.status, causes: why.findings, why };
    numbers[answer] = all.push({ answer: told, rows });
  }
  return { all, places: Uint8Array.from(answers, (answer) => numbers[answer] as number) };
}
