import { chainOf } from '../../core/audit/Chain.ts';
import type { Searched } from '../../core/audit/createExplainer.ts';
import { signatureKind } from '../../core/audit/kindOf.ts';
import type { SearchOptions } from '../../core/diagnosis/SearchOptions.ts';
import type { PendingRow } from './AuditStore.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import { mayGoOn } from './mayGoOn.ts';
import { retryRows, updateOf } from './retryRows.ts';
import { settleRows } from './settleRows.ts';
import { workOf } from './workOf.ts';

interface Budget {
  /** Rows of one shape. */
  readonly upTo: number;
  /** Work of all searches before; see {@link workOf}. */
  readonly within: number;
  /** What one search is counted as while it is under way. */
  readonly most: number;
  readonly limits: Pick<SearchOptions, 'maxCandidates' | 'maxMistakes'>;
}

/** More than a search goes through that tries everything for an email of a usual length. */
const wholeSearch = 14_500_000;
/** With what searches for two mistakes may spend after whole ones. */
const withPairs = wholeSearch + 11_000_000;

/**
 * How much to search for one row, by how many rows of its shape were searched since the last proof, and by how much work
 * all searches were that taught nothing. Mistakes that a list has systematically are found on its first rows; a hundred
 * thousand random signatures must end within a minute on a usual machine, and rows beyond are left unexplained. No time is
 * measured, so that one list has one answer everywhere.
 */
const budgets: readonly Budget[] = [
  { upTo: 3, within: wholeSearch, most: wholeSearch, limits: { maxCandidates: wholeSearch } },
  {
    upTo: 12,
    within: withPairs,
    most: 800_000,
    limits: { maxCandidates: 800_000, maxMistakes: 2 },
  },
  { upTo: 1_000, within: withPairs + 5_000_000, most: 25_000, limits: { maxMistakes: 1 } },
];

const mostFruitless = Math.max(...budgets.map(({ within }) => within));

const rowsAtOnce = 256;
/** Rows searched side by side: always as many, since what is learnt of some counts for the next, however many threads there are. */
const mostInWave = 8;

/** Rows kept in memory until what was learnt later is tried on them. */
const mostUnproven = 1_000;

interface Asked {
  readonly row: PendingRow;
  readonly shape: string;
  readonly budget: Budget;
}

/**
 * Searches rows one by one, less and less for shapes of which nothing is proven. It goes in waves: each begins with what all
 * before it have taught, and what it teaches counts in the rows' order, whichever thread was faster.
 */
export async function searchRows(audit: AuditUnderWay): Promise<void> {
  const { store, team, meter, numbers } = audit;
  /** By the shape of a signature. */
  const failures = new Map<string, number>();
  /** For which whole searches proved nothing: another row may still teach what explains them. */
  const unproven = new Map<PendingRow, Searched>();
  /** Work of searches that taught nothing. */
  let fruitless = 0;
  let hasLearnt = false;
  const began = performance.now();

  /** The next rows to search. Where what the wave has still to find out decides on a row, the wave ends before it. */
  function waveOf(rows: readonly PendingRow[]): { readonly asked: readonly Asked[]; readonly taken: number } {
    const asked: Asked[] = [];
    const inWave = new Map<string, number>();
    let underWay = 0;
    let taken = 0;
    for (const row of rows) {
      if (asked.length === mostInWave) break;
      const shape = signatureKind(row.signature);
      const failed = failures.get(shape) ?? 0;
      const others = inWave.get(shape) ?? 0;
      const budget = budgets.find(({ upTo, within }) => failed < upTo && fruitless < within);
      const atWorst = budgets.find(
        ({ upTo, within }) => failed + others < upTo && fruitless + underWay < within,
      );
      if (budget !== atWorst) break;
      taken++;
      if (budget === undefined) {
        meter.givenUp++;
        continue;
      }
      asked.push({ row, shape, budget });
      inWave.set(shape, others + 1);
      underWay += budget.most;
    }
    return { asked, taken };
  }

  /** What is found for each, in the same places. */
  async function searchAll(asked: readonly Asked[]): Promise<readonly (Searched | undefined)[]> {
    const found: (Searched | undefined)[] = [];
    for (const [nth, { row, budget }] of asked.entries()) {
      const thread = await team.free(1);
      team.begin(
        thread.search({ row, limits: budget.limits }).then((searched) => {
          found[nth] = searched;
        }),
      );
    }
    await team.settled();
    team.check();
    return found;
  }

  function take({ row, shape, budget }: Asked, searched: Searched): void {
    const isProven = searched.status === 'proven';
    failures.set(shape, isProven ? 0 : (failures.get(shape) ?? 0) + 1);
    if (isProven) team.learn([chainOf(searched.causes)]);
    else fruitless += workOf(searched);
    // After a cut search, that nothing was found says nothing.
    const isWhole = budget === budgets[0] || searched.complete;
    if (isProven) settleRows(audit, [updateOf(row, searched)]);
    else if (isWhole || searched.status !== 'unknown') unproven.set(row, searched);
    else meter.givenUp++;
  }

  /** Those that what was learnt does not explain. */
  async function unexplained(rows: readonly PendingRow[]): Promise<readonly PendingRow[]> {
    const thread = await team.free(1);
    const { found } = await thread.explain({ rows });
    const updates = rows.flatMap((row, nth) => {
      const one = found[nth];
      return one === undefined ? [] : [updateOf(row, one)];
    });
    settleRows(audit, updates);
    return rows.filter((_, nth) => found[nth] === undefined);
  }

  async function settleUnproven(): Promise<void> {
    const rows = [...unproven.keys()];
    const rest = hasLearnt && !numbers.isStopped ? await unexplained(rows) : rows;
    settleRows(
      audit,
      rest.flatMap((row) => {
        const searched = unproven.get(row);
        return searched === undefined ? [] : [updateOf(row, searched)];
      }),
    );
    unproven.clear();
  }

  for (let after = 0; !numbers.isStopped; ) {
    const page = store.pending(after, rowsAtOnce);
    const lastRow = page.at(-1);
    if (lastRow === undefined) break;
    after = lastRow.id;
    let rows: readonly PendingRow[] = page.filter(({ causes }) => causes === null);
    let isNews: boolean = hasLearnt;
    while (rows.length > 0 && (await mayGoOn(audit))) {
      if (isNews) rows = await unexplained(rows);
      const { asked, taken } = waveOf(rows);
      rows = rows.slice(taken);
      const found = await searchAll(asked);
      isNews = found.some((one) => one?.status === 'proven');
      hasLearnt ||= isNews;
      for (const [nth, one] of asked.entries()) {
        const searched = found[nth];
        if (searched !== undefined) take(one, searched);
      }
      const left = Math.max(0, mostFruitless - fruitless);
      if (fruitless > 0) meter.mostMsLeft = (performance.now() - began) * (left / fruitless);
    }
    if (unproven.size > mostUnproven) await settleUnproven();
  }
  await settleUnproven();
  if (hasLearnt) await retryRows(audit);
}
