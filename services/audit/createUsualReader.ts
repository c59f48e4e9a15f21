import { createRowReader, type Piece } from '../../core/audit/createRowReader.ts';
import { createRowsJudge, type JudgedRows } from '../../core/audit/createRowsJudge.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import { traitsOfBytes } from '../../core/audit/featuresOf.ts';
import { type RowAnswer, statisticsOfValid } from '../../core/audit/RowStatistics.ts';
import { rowVerdicts } from '../../core/audit/RowVerdict.ts';
import { nativeBatchOf } from '../../core/signature/batch/nativeBatchOf.ts';
import { bytesOf } from '../../core/signature/bytesOf.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import { once } from '../once.ts';
import type { AuditTask, BlockRows, UsualOrder } from './AuditTasks.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import { KnownMistakes, type LearntKind, type LearntMistake } from './KnownMistakes.ts';
import { mayBeSimpler } from './mayBeSimpler.ts';
import { SharedAnswers } from './SharedAnswers.ts';
import { statisticsOf } from './statisticsOf.ts';

export interface UsualReader {
  /** Takes what was learnt of wrong rows since the last call. */
  learn(known: readonly LearntKind[]): void;
  /**
   * Reads and judges a piece; undefined where a row is neither simply valid nor has a mistake that is known of rows of its kind,
   * so that there is something to explain and to store.
   */
  read(order: Omit<UsualOrder, 'known'>): BlockRows | undefined;
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
      for (let row = 0; row < rows.count; row++) if (rows.problem(row) !== null) return undefined;
      const judged = judge(rows);
      areValid = judged.wrong.length === 0 || known.isEmpty;
      return blockOf(rows, judged, index);
    },
  };
}

/** What is to be told of a block; undefined where a row of it has no answer that others share. */
function blockOf(
  rows: FoundRows,
  { wrong, verdicts: places, mistakes }: JudgedRows<LearntMistake>,
  index: number,
): BlockRows | undefined {
  const shared = new SharedAnswers<LearntMistake, RowAnswer & { readonly why: LearntMistake }>(rows.count);
  for (let nth = 0; nth < wrong.length; nth++) {
    const row = wrong[nth] as number;
    const why = mistakes[nth];
    const place = places[row] as number;
    if (why === undefined) return undefined;
    if (shared.addKnown(row, place, why)) continue;
    const { findings: causes } = why;
    const verdict = verdicts[place] ?? 'rejected';
    if (mayBeSimpler(verdict, causes.length)) return undefined;
    if (!shared.add(row, place, why, { verdict, status: why.shared.status, causes, why })) return undefined;
  }
  const outcomes = rowVerdicts.map((verdict) =>
    shared.all.reduce((sum, { answer, rows: count }) => sum + (answer.verdict === verdict ? count : 0), 0),
  );
  outcomes[0] = rows.count - wrong.length;
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
    answers: wrong.length === 0 ? null : shared.places,
    isLookedAt: wrong.length > 0,
    statistics: statisticsOf(rows, (row) => shared.of(row), index, wrong.length > 0),
  };
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
