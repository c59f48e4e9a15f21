import type { AuditQuery } from '../../contracts/audit.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import type { Finding } from '../../core/diagnosis/Diagnosis.ts';

/** Rows without a cause, by their status. */
const without = ['unknown', 'unexplained'] as const;

/** How many rows have a cause. */
export interface CauseCount {
  /** `unknown`: nothing was found. `unexplained`: it was not looked for. */
  readonly cause: CauseId | (typeof without)[number];
  readonly rows: number;
  /** Whether it is proven or seen for at least one of them, rather than only suspected. */
  readonly proven: boolean;
  /** What stands for all of them. */
  readonly example: Finding | undefined;
}

/** What the rows of a count are asked for by. */
export const queryOf = (cause: CauseCount['cause']): Pick<AuditQuery, 'causes' | 'group'> =>
  cause === 'unknown' || cause === 'unexplained'
    ? { causes: [], group: { status: cause, causes: [] } }
    : { causes: [cause], group: null };

/** Whether these are the rows that are asked for. */
export const isAskedFor = (
  query: Pick<AuditQuery, 'causes' | 'group'>,
  cause: CauseCount['cause'],
): boolean => {
  const { causes, group } = queryOf(cause);
  return group === null
    ? causes.some((id) => query.causes.includes(id))
    : query.group?.status === group.status && query.group.causes.length === 0;
};

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
  const none = without.flatMap((cause): readonly CauseCount[] => {
    const rows = groups.filter(({ status }) => status === cause).reduce((sum, one) => sum + one.rows, 0);
    return rows === 0 ? [] : [{ cause, rows, proven: false, example: undefined }];
  });
  return [...found.sort((a, b) => b.rows - a.rows), ...none];
}
