import { verdicts } from '../signature/Verdict.ts';
import { createJudge } from './createJudge.ts';
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
  /** Those that some rows have. */
  readonly mistakes: readonly Mistake[];
  /** Of each row the place among these, from 1, of the mistake that explains it; 0 where it is valid, or where it takes texts to tell. */
  readonly explainedBy: Uint16Array;
}

/** The place of the verdict of wrong signatures in the form that Crisp takes, and of none at all. */
const hasForm = verdicts.indexOf('unverified');

/** Rows of one kind that are still to be explained, and what is tried on them. */
interface Unexplained<Mistake> {
  readonly tried: readonly Mistake[];
  readonly rows: number[];
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

  const kindOf = (rows: FoundRows, row: number, isInForm: boolean): Kind | undefined =>
    rows.plain[row] === 1 && rows.signatures.has(row) ? kindWithin(rows, row, isInForm) : undefined;

  /** 1 for each row that the usual mistake explains, where it is the first one of the row’s kind. */
  function expectedOf(rows: FoundRows): Uint8Array | undefined {
    if (usual?.within === undefined) return undefined;
    const tried = new Uint32Array(rows.count);
    let count = 0;
    let last: Kind | undefined;
    let isFirst = false;
    for (let row = 0; row < rows.count; row++) {
      const kind = kindOf(rows, row, false);
      if (kind === undefined) continue;
      if (kind !== last) isFirst = mistakesOf(kind)[0] === usual;
      last = kind;
      if (isFirst) tried[count++] = row;
    }
    const holds = usual.within(rows, tried.subarray(0, count));
    const expected = new Uint8Array(rows.count);
    for (let nth = 0; nth < count; nth++) expected[tried[nth] as number] = holds[nth] as number;
    return expected;
  }

  /** Wrong rows of kinds of which mistakes are known. */
  function unexplainedOf(
    rows: FoundRows,
    places: Uint8Array,
    expected: Uint8Array | undefined,
  ): readonly Unexplained<Mistake>[] {
    const byKind = new Map<Kind, Unexplained<Mistake>>();
    let last: Kind | undefined;
    let same: Unexplained<Mistake> | undefined;
    for (let row = 0; row < rows.count; row++) {
      const place = places[row] as number;
      if (place === 0 || expected?.[row] === 1) continue;
      const kind = kindOf(rows, row, place === hasForm && rows.signatures.lengthOf(row) > 0);
      if (kind === undefined) continue;
      if (kind !== last) {
        same = byKind.get(kind) ?? { tried: mistakesOf(kind), rows: [] };
        byKind.set(kind, same);
      }
      last = kind;
      same?.rows.push(row);
    }
    return [...byKind.values()];
  }

  return (rows) => {
    const expected = expectedOf(rows);
    const judged = judge(rows, expected);
    const mistakes: Mistake[] = [];
    const explainedBy = new Uint16Array(rows.count);
    if (usual !== undefined && expected?.includes(1)) {
      explainedBy.set(expected);
      mistakes.push(usual);
    }
    // Each row tries its kind’s mistakes in their order; rows of several kinds try one together.
    let left = expected?.includes(0) === false ? [] : unexplainedOf(rows, judged, expected);
    for (let round = 0; left.some(({ tried }) => tried[round]?.within !== undefined); round++) {
      const byMistake = Map.groupBy(left, ({ tried }) => tried[round]);
      left = [];
      for (const [mistake, kinds] of byMistake) {
        if (mistake?.within === undefined) continue;
        const places = Uint32Array.from(kinds.flatMap((kind) => kind.rows));
        const number = numberOf(mistakes, mistake);
        setWhere(explainedBy, places, mistake.within(rows, places), number);
        left = left.concat(
          kinds.map((kind) => ({ ...kind, rows: kind.rows.filter((row) => explainedBy[row] === 0) })),
        );
      }
    }
    usual = mistakes[mostly(explainedBy, mistakes.length) - 1];
    return { verdicts: judged, mistakes, explainedBy };
  };
}

/** The place of one, from 1, which it has from now on. */
const numberOf = <T>(all: T[], one: T): number => all.indexOf(one) + 1 || all.push(one);

function setWhere(numbers: Uint16Array, places: Uint32Array, holds: Uint8Array, number: number): void {
  for (let nth = 0; nth < places.length; nth++) if (holds[nth] === 1) numbers[places[nth] as number] = number;
}

/** The number, up to `most`, that more than half of all have; 0 where none does. */
function mostly(numbers: Uint16Array, most: number): number {
  const counts = new Uint32Array(most + 1);
  count(numbers, counts);
  for (let number = 1; number <= most; number++)
    if (2 * (counts[number] as number) > numbers.length) return number;
  return 0;
}

function count(numbers: Uint16Array, counts: Uint32Array): void {
  for (let nth = 0; nth < numbers.length; nth++) (counts[numbers[nth] as number] as number)++;
}
