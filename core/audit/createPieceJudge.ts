import { type NativeAlgorithm, nativeRowsIn } from '../signature/batch/nativeBatchOf.ts';
import {
  type CountedAnswer,
  isValid,
  mostAnswers,
  type RowsInMemory,
} from '../signature/batch/RowsInMemory.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { TableColumns, TableFormat } from './AuditTable.ts';
import type { Piece } from './createRowReader.ts';
import type { Signing } from './createRowsMatcher.ts';
import { traitsOfBytes } from './featuresOf.ts';
import { type Kind, kindTables } from './kindOf.ts';

/** A mistake by which rows are known to be signed. */
export interface MistakeInBytes {
  readonly signing: Signing & { readonly algorithm: NativeAlgorithm };
}

/** A piece each row of which is valid or has a known mistake. It holds until any native batch is used. */
export interface JudgedPiece<Mistake> {
  readonly rows: RowsInMemory;
  /** Those that have a mistake, by the first row of each. */
  readonly wrong: readonly (CountedAnswer & { readonly mistake: Mistake })[];
}

/** The number of a mistake’s rows among all answers. */
const firstMistake = isValid + 1;

/**
 * Reads and judges pieces of delimited text in the batch engine’s memory, as {@link createRowsJudge} does with rows that were read: each
 * wrong row has the first of the mistakes that are known of its kind, in the order of `mistakesOf`, that explains it. `unexplained` where
 * none does of one, undefined where a row is not as usual, so that nothing is said. There is none for other lists.
 */
export function createPieceJudge<Mistake extends MistakeInBytes>(
  secret: string,
  format: TableFormat,
  names: readonly string[],
  { email, signature, time }: TableColumns,
  mistakesOf: (kind: Kind) => readonly Mistake[],
):
  | ((piece: Pick<Piece, 'bytes' | 'skipsFirst'>) => JudgedPiece<Mistake> | 'unexplained' | undefined)
  | undefined {
  if (format.kind !== 'delimited' || signature === null) return undefined;
  const cells = { email, signature, time, columns: names.length, traits: traitsOfBytes };
  const delimiter = format.delimiter.charCodeAt(0);
  const asItShould = { algorithm: 'sha256', key: bytesOf(secret), writing: 'hex' } as const;
  /** What explained most of the last rows, and so is tried on the next ones before they are signed as they should have been. */
  let usual: Mistake | undefined;

  /** Tries a mistake on rows of some kinds; false where nothing can be said. */
  const tried = (
    rows: RowsInMemory,
    { signing }: Mistake,
    answer: number,
    kinds: readonly number[],
  ): boolean => {
    const { keys, ...attempt } = signing;
    return keys.every((key) => rows.try({ ...attempt, key }, answer, kinds));
  };

  return ({ bytes, skipsFirst }) => {
    const rows = nativeRowsIn({ bytes, skipsFirst, delimiter, ...cells });
    if (rows === undefined) return undefined;
    const mistakes: Mistake[] = [];
    const placeOf = (mistake: Mistake): number => mistakes.indexOf(mistake) + 1 || mistakes.push(mistake);
    let kinds: readonly (readonly Mistake[])[] | undefined;
    const readKinds = (): readonly (readonly Mistake[])[] | undefined =>
      rows.kinds(kindTables)?.map(mistakesOf);

    const first = usual;
    usual = undefined;
    if (first !== undefined) {
      kinds = readKinds();
      if (kinds === undefined) return undefined;
      const isFirst = [...kinds.keys()].filter((nth) => kinds?.[nth]?.[0] === first);
      if (!tried(rows, first, firstMistake - 1 + placeOf(first), isFirst)) return undefined;
    }
    if (!rows.try(asItShould, isValid)) return undefined;
    if (rows.left > 0) kinds ??= readKinds();
    if (rows.left > 0 && kinds === undefined) return undefined;
    // Each row tries its kind’s mistakes in their order; rows of several kinds try one together.
    for (let round = 0; rows.left > 0 && kinds?.some((tries) => round < tries.length); round++) {
      const byMistake = Map.groupBy(kinds.entries(), ([, tries]) => tries[round]);
      for (const [mistake, some] of byMistake) {
        if (mistake === undefined || (round === 0 && mistake === first)) continue;
        const answer = firstMistake - 1 + placeOf(mistake);
        if (answer > mostAnswers) return undefined;
        const ofKinds = some.map(([nth]) => nth);
        if (!tried(rows, mistake, answer, ofKinds)) return undefined;
      }
    }
    if (rows.left > 0) return 'unexplained';
    if (mistakes.length === 0) return { rows, wrong: [] };
    const wrong = rows
      .counted(isValid + mistakes.length)
      .filter(({ answer }) => answer !== isValid)
      .map((one) => ({ ...one, mistake: mistakes[one.answer - firstMistake] as Mistake }))
      .sort((a, b) => a.first - b.first);
    usual = mistakes.find(
      (mistake) =>
        2 * wrong.reduce((sum, one) => sum + (one.mistake === mistake ? one.rows : 0), 0) > rows.rows,
    );
    return { rows, wrong };
  };
}
