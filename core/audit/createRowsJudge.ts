import { verdicts } from '../signature/Verdict.ts';
import { createJudge } from './createJudge.ts';
import { unreadProblems } from './createRowReader.ts';
import type { RowsMatcher } from './createRowsMatcher.ts';
import type { FoundRows } from './FoundRows.ts';
import { type Kind, kindWithin } from './kindOf.ts';

/** A mistake that rows are known to have; `within` is undefined where it takes texts to tell it. */
export interface KnownMistake {
  readonly within: RowsMatcher | undefined;
}

/** What rows are by their bytes alone. It holds until the next rows are judged. */
export interface JudgedRows<Mistake> {
  /** Each row’s place in `verdicts`; that of a row that could not be read says nothing. */
  readonly verdicts: Uint8Array;
  /** Those that were read and are not valid, ascending. */
  readonly wrong: readonly number[];
  /** What explains each of them; undefined where it takes texts to tell. */
  readonly mistakes: readonly (Mistake | undefined)[];
}

/** The place of the verdict of wrong signatures in the form that Crisp takes, and of none at all. */
const hasForm = verdicts.indexOf('unverified');

/** What `kindWithin` says, one after the other: rows that stand together are mostly of one kind. */
function eachKind(rows: FoundRows, use: (row: number, kind: Kind) => void) {
  return (row: number, isInForm: boolean): void => {
    if (rows.plain[row] === 0 || !rows.signatures.has(row)) return;
    const kind = kindWithin(rows, row, isInForm);
    if (kind !== undefined) use(row, kind);
  };
}

/**
 * Judges rows where they stand in bytes, and tells which of the mistakes that are known of rows of their kind each wrong one
 * has: the first of these that explains it. No text is made of any row. `mistakesOf`: in the order in which they are tried.
 */
export function createRowsJudge<Mistake extends KnownMistake>(
  secret: string,
  mistakesOf: (kind: Kind) => readonly Mistake[],
): (rows: FoundRows) => JudgedRows<Mistake> {
  const judge = createJudge(secret);
  /** What explained most of the last rows, and so is tried on the next ones before they are signed as they should have been. */
  let usual: Mistake | undefined;

  /** 1 for each row that the usual mistake explains, where it is the first one of the row’s kind. */
  function expectedOf(rows: FoundRows): Uint8Array | undefined {
    if (usual?.within === undefined) return undefined;
    const tried = new Uint32Array(rows.count);
    let count = 0;
    const look = eachKind(rows, (row, kind) => {
      if (mistakesOf(kind)[0] === usual) tried[count++] = row;
    });
    for (let row = 0; row < rows.count; row++) look(row, false);
    const holds = usual.within(rows, tried.subarray(0, count));
    const expected = new Uint8Array(rows.count);
    for (let nth = 0; nth < count; nth++) expected[tried[nth] as number] = holds[nth] as number;
    return expected;
  }

  /** The others try their kind’s mistakes in their order; rows of several kinds try one together. */
  function find(
    rows: FoundRows,
    places: Uint8Array,
    wrong: readonly number[],
    found: (Mistake | undefined)[],
  ): void {
    const tried: (readonly Mistake[])[] = new Array(wrong.length);
    let left: number[] = [];
    for (let nth = 0; nth < wrong.length; nth++) {
      if (found[nth] !== undefined) continue;
      const row = wrong[nth] as number;
      const isInForm = places[row] === hasForm && rows.signatures.lengthOf(row) > 0;
      eachKind(rows, (_, kind) => {
        tried[nth] = mistakesOf(kind);
        left.push(nth);
      })(row, isInForm);
    }
    for (let round = 0; left.length > 0; round++) {
      const byMistake = new Map<Mistake, number[]>();
      for (const nth of left) {
        const mistake = tried[nth]?.[round];
        if (mistake?.within === undefined) continue;
        const nths = byMistake.get(mistake);
        if (nths === undefined) byMistake.set(mistake, [nth]);
        else nths.push(nth);
      }
      left = [];
      for (const [mistake, nths] of byMistake) {
        const holds = mistake.within?.(
          rows,
          Uint32Array.from(nths, (nth) => wrong[nth] as number),
        );
        for (let at = 0; at < nths.length; at++) {
          const nth = nths[at] as number;
          if (holds?.[at] === 1) found[nth] = mistake;
          else left.push(nth);
        }
      }
    }
  }

  return (rows) => {
    const expected = expectedOf(rows);
    const judged = judge(rows, expected);
    const wrong: number[] = [];
    for (let row = 0; row < rows.count; row++) {
      const problem = rows.problem(row);
      if (judged[row] !== 0 && (problem === null || !unreadProblems.has(problem))) wrong.push(row);
    }
    const mistakes = wrong.map((row) => (expected?.[row] === 1 ? usual : undefined));
    find(rows, judged, wrong, mistakes);
    usual = mostly(mistakes, rows.count);
    return { verdicts: judged, wrong, mistakes };
  };
}

/** The mistake of more than half of so many rows. */
function mostly<Mistake>(mistakes: readonly (Mistake | undefined)[], rows: number): Mistake | undefined {
  if (2 * mistakes.length <= rows) return undefined;
  const counts = new Map<Mistake, number>();
  for (const mistake of mistakes)
    if (mistake !== undefined) counts.set(mistake, (counts.get(mistake) ?? 0) + 1);
  for (const [mistake, count] of counts) if (2 * count > rows) return mistake;
  return undefined;
}
