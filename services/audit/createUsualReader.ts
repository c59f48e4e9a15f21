import { createRowReader, type Piece } from '../../core/audit/createRowReader.ts';
import { createRowsJudge, type JudgedRows } from '../../core/audit/createRowsJudge.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import { traitsOfBytes } from '../../core/audit/featuresOf.ts';
import {
  placed,
  type RowAnswer,
  type RowStatistics,
  statisticsOfValid,
} from '../../core/audit/RowStatistics.ts';
import { rowVerdicts } from '../../core/audit/RowVerdict.ts';
import { nativeBatchOf } from '../../core/signature/batch/nativeBatchOf.ts';
import { bytesOf } from '../../core/signature/bytesOf.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import { once } from '../once.ts';
import type { AuditTask, BlockRows, LookOrder, UsualOrder } from './AuditTasks.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import { KnownMistakes, type LearntKind, type LearntMistake } from './KnownMistakes.ts';
import { mayBeSimpler } from './mayBeSimpler.ts';
import { mostShared, type Shared } from './SharedAnswers.ts';
import { statisticsOf, statisticsOfSample } from './statisticsOf.ts';

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
  const verifyAll = createVerifier(task);
  const byRows = once(() => ({
    reader: createRowReader(format, names, columns),
    judge: createRowsJudge(facts.website.secret, (kind) => known.of(kind)),
  }));
  /** Whether rows are likely to be valid: then it is quicker to ask that of all of them first. */
  let areValid = true;
  return {
    learn(some) {
      for (const one of some) known.learn(one);
    },
    read({ index, ...piece }) {
      const isDamaged = isDamagedIn(encoding, piece);
      const valid = areValid && !isDamaged ? verifyAll?.(piece) : undefined;
      if (valid !== undefined) return valid;
      const { reader, judge } = byRows();
      const rows = reader.read({ ...piece, isDamaged });
      if (rows.hasProblems()) return undefined;
      const block = blockOf(rows, judge(rows), index);
      areValid = block === undefined || block.answers === null;
      return block;
    },
    look({ index, firstRow, firstLine, ...piece }) {
      const rows = byRows().reader.read({ ...piece, isDamaged: isDamagedIn(encoding, piece) });
      return placed(statisticsOfSample(rows, index), firstRow, firstLine);
    },
  };
}

/** What is to be told of a block; undefined where a row of it has no answer that others share. */
function blockOf(rows: FoundRows, judged: JudgedRows<LearntMistake>, index: number): BlockRows | undefined {
  const shared = sharedOf(judged);
  if (shared === undefined) return undefined;
  const outcomes = rowVerdicts.map((verdict) =>
    shared.all.reduce((sum, { answer, rows: count }) => sum + (answer.verdict === verdict ? count : 0), 0),
  );
  const wrong = outcomes.reduce((sum, count) => sum + count, 0);
  outcomes[0] = rows.count - wrong;
  return {
    rows: rows.count,
    lines: rows.lineCount,
    outcomes,
    stored: 0,
    isPending: false,
    shared: shared.all.map(({ answer: { verdict, why }, rows: count }) => ({
      ...why.shared,
      verdict,
      rows: count,
    })),
    answers: wrong === 0 ? null : shared.places,
    isLookedAt: wrong > 0,
    statistics: statisticsOf(rows, shared, index, wrong > 0),
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

/** What tells of pieces in one call whether all rows are valid; there is none for lists in other forms than delimited text. */
function createVerifier({
  format,
  names,
  columns,
  facts,
}: AuditTask): ((piece: Piece) => BlockRows | undefined) | undefined {
  if (format.kind !== 'delimited') return undefined;
  const { email, signature, time } = columns;
  if (signature === null) return undefined;
  const batch = nativeBatchOf('sha256');
  const key = bytesOf(facts.website.secret);
  const cells = { email, signature, time, columns: names.length, traits: traitsOfBytes };
  const delimiter = format.delimiter.charCodeAt(0);
  return ({ bytes, skipsFirst }) => {
    batch.setKey(key);
    const valid = batch.verifyRows({ bytes, skipsFirst, delimiter, ...cells });
    if (valid === undefined) return undefined;
    const { rows, lines, marks } = valid;
    return {
      rows,
      lines,
      outcomes: rowVerdicts.map((verdict) => (verdict === 'verified' ? rows : 0)),
      stored: 0,
      isPending: false,
      shared: [],
      answers: null,
      isLookedAt: false,
      statistics: statisticsOfValid(rows, marks),
    };
  };
}
