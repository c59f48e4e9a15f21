import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import type { Finding } from '../../core/diagnosis/Diagnosis.ts';

/** How many rows have a cause. */
export interface CauseCount {
  /** `none`: nothing was found. */
  readonly cause: CauseId | 'none';
  readonly rows: number;
  /** Whether it is proven or seen for at least one of them, rather than only suspected. */
  readonly proven: boolean;
  /** What stands for all of them. */
  readonly example: Finding | undefined;
}

/** The causes of the wrong rows, the most frequent first, and at the end the rows without any. A row may have several. */
export function causeCounts({
  groups,
  repairs,
}: Pick<AuditSummary, 'groups' | 'repairs'>): readonly CauseCount[] {
  const simplest = [...groups].sort((a, b) => a.causes.length - b.causes.length);
  const found = repairs.map(({ cause, rows }): CauseCount => {
    const having = simplest.filter(({ causes }) => causes.includes(cause));
    return {
      cause,
      rows,
      // Rare combinations share a group that names no causes; they were proven to get there.
      proven: having.length === 0 || having.some(({ status }) => status !== 'suspected'),
      example: having[0]?.example.find(({ id }) => id === cause),
    };
  });
  const none = groups
    .filter(({ status }) => status === 'unknown' || status === 'unexplained')
    .reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...found.sort((a, b) => b.rows - a.rows),
    ...(none === 0 ? [] : [{ cause: 'none', rows: none, proven: false, example: undefined } as const]),
  ];
}
