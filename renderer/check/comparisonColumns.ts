import type { Comparison } from '../../core/diagnosis/Comparison.ts';

/** One character of the pasted signature above its counterpart; a side is `undefined` where it has none. */
export interface Column {
  readonly same: boolean;
  /** Index into the pasted signature, in UTF-16 code units. */
  readonly pasted: number | undefined;
  /** Index into the valid one. */
  readonly valid: number | undefined;
}

const indexed = (runs: Comparison['pasted']): { readonly index: number; readonly same: boolean }[] =>
  runs
    .flatMap(({ length, same }) => Array.from({ length }, () => same))
    .map((same, index) => ({ index, same }));

/** Brings both rows of a comparison under each other: what agrees meets, what differs is filled up with gaps. */
export function comparisonColumns({ pasted, valid }: Comparison): readonly Column[] {
  const above = indexed(pasted);
  const below = indexed(valid);
  const columns: Column[] = [];
  for (let i = 0, j = 0; i < above.length || j < below.length; ) {
    const one = above[i];
    const other = below[j];
    if (one?.same === true && other?.same === true) {
      columns.push({ same: true, pasted: i++, valid: j++ });
      continue;
    }
    // A side that already agrees again waits for the other one.
    const takeOne = one !== undefined && (!one.same || other === undefined);
    const takeOther = other !== undefined && (!other.same || one === undefined);
    columns.push({
      same: false,
      pasted: takeOne ? i++ : undefined,
      valid: takeOther ? j++ : undefined,
    });
  }
  return columns;
}
