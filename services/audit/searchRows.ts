import { signatureKind } from '../../core/audit/createExplainer.ts';
import type { SearchOptions } from '../../core/diagnosis/SearchOptions.ts';
import type { PendingRow } from './AuditStore.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import { mayGoOn } from './mayGoOn.ts';
import { retryRows, updateOf } from './retryRows.ts';
import { settleRows } from './settleRows.ts';

interface Budget {
  readonly upTo: number;
  readonly withinMs: number;
  readonly limits: Pick<SearchOptions, 'maxMs' | 'maxMistakes'>;
}

/**
 * How long to search for one row, by how many rows of its shape were searched since the last proof, and by how long
 * all searches took that taught nothing, in milliseconds of one thread. Mistakes that a list has systematically are found on its
 * first rows; a hundred thousand random signatures must end within a minute, and rows beyond are left unexplained.
 */
const budgets: readonly Budget[] = [
  { upTo: 3, withinMs: 15_000, limits: { maxMs: 10_000 } },
  { upTo: 12, withinMs: 25_000, limits: { maxMs: 1_000, maxMistakes: 2 } },
  { upTo: 1_000, withinMs: 35_000, limits: { maxMs: 100, maxMistakes: 1 } },
];

/** The longest that searches which teach nothing take together, in milliseconds of one thread. */
export const longestFruitlessMs = Math.max(...budgets.map(({ withinMs }) => withinMs));

const rowsAtOnce = 256;

/** Searches rows one by one, less and less long for shapes of which nothing is proven. */
export async function searchRows(audit: AuditUnderWay): Promise<void> {
  const { store, team, meter, numbers } = audit;
  /** By the shape of a signature. */
  const failures = new Map<string, number>();
  /** When the searches under way began: what they take counts before they end. */
  const searchesSince = new Set<number>();
  let fruitlessMs = 0;
  let hasLearnt = false;

  const budgetOf = (shape: string): Budget | undefined => {
    const now = performance.now();
    const spentMs = [...searchesSince].reduce((sum, since) => sum + now - since, fruitlessMs);
    return budgets.find(({ upTo, withinMs }) => (failures.get(shape) ?? 0) < upTo && spentMs < withinMs);
  };

  async function search(row: PendingRow, shape: string, budget: Budget): Promise<void> {
    const thread = await team.free(1);
    const started = performance.now();
    searchesSince.add(started);
    team.begin(
      thread.explain({ rows: [row], limits: budget.limits }).then(({ found, chains }) => {
        searchesSince.delete(started);
        if (chains.length === 0) fruitlessMs += performance.now() - started;
        meter.mostMsLeft = Math.max(0, longestFruitlessMs - fruitlessMs) / team.threads().length;
        const [one] = found;
        if (one === undefined) return;
        if (one.status === 'proven') failures.set(shape, 0);
        hasLearnt ||= chains.length > 0;
        // After a cut search, that nothing was found says nothing.
        const isWhole = budget === budgets[0] || one.complete;
        if (one.status === 'unknown' && !isWhole) meter.givenUp++;
        else settleRows(audit, [updateOf(row, one)]);
      }),
    );
  }

  for (let after = 0; !numbers.isStopped; ) {
    const page = store.pending(after, rowsAtOnce);
    const lastRow = page.at(-1);
    if (lastRow === undefined) break;
    after = lastRow.id;
    for (const row of page) {
      if (row.causes !== null) continue;
      const shape = signatureKind(row.signature);
      const budget = budgetOf(shape);
      if (budget === undefined) {
        meter.givenUp++;
        continue;
      }
      // Counted before it is known, so that rows of one shape are not searched side by side without end.
      failures.set(shape, (failures.get(shape) ?? 0) + 1);
      if (!(await mayGoOn(audit))) break;
      await search(row, shape, budget);
    }
  }
  await team.settled();
  team.check();
  if (hasLearnt) await retryRows(audit);
}
