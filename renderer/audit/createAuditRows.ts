import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { Result } from '../../core/Result.ts';
import { createStore } from '../frame/createStore.ts';
import type { AuditCallError } from './auditError.ts';

/** Rows that one call fetches. */
export const pageRows = 100;
/** Pages that are kept: enough for every screen, and little memory however far somebody scrolls. */
const pagesKept = 40;

type Fetched = { readonly total: number; readonly rows: readonly AuditRow[] };
export type Fetch = (offset: number, limit: number) => Promise<Result<Fetched, AuditCallError>>;

export interface AuditRows {
  /** `undefined` until the first answer. */
  readonly total: number | undefined;
  readonly error: AuditCallError | undefined;
  /** The row at a place; `undefined` while it is fetched. */
  readonly rowAt: (place: number) => AuditRow | undefined;
  /** Which places are on the screen: they are fetched, one page at a time, and the latest wish counts. */
  readonly want: (first: number, last: number) => void;
  readonly retry: () => void;
}

/** The rows of a query, fetched by page as somebody looks at them; `first`: what the first page was answered with, where it was fetched before. */
export function createAuditRows(
  fetch: Fetch,
  first?: Awaited<ReturnType<Fetch>>,
): {
  readonly rows: AuditRows;
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows with every change. */
  readonly version: () => number;
} {
  const version = createStore(0);
  const pages = new Map<number, readonly AuditRow[]>();
  let total: number | undefined;
  let error: AuditCallError | undefined;
  let wanted = { first: 0, last: 0 };
  let fetching = false;

  const missing = (): number | undefined => {
    const last = Math.min(wanted.last, (total ?? 1) - 1);
    for (let page = Math.floor(wanted.first / pageRows); page * pageRows <= last; page += 1) {
      if (!pages.has(page)) return page;
    }
    return undefined;
  };

  function take(page: number, answer: Awaited<ReturnType<Fetch>>): void {
    if (answer.ok) {
      total = answer.value.total;
      pages.set(page, answer.value.rows);
      const [oldest] = pages.keys();
      if (pages.size > pagesKept && oldest !== undefined) pages.delete(oldest);
    } else error = answer.error;
  }
  if (first !== undefined) take(0, first);

  async function fetchMissing(): Promise<void> {
    if (fetching) return;
    fetching = true;
    for (let page = missing(); page !== undefined && error === undefined; page = missing()) {
      take(page, await fetch(page * pageRows, pageRows));
      version.set(version.get() + 1);
    }
    fetching = false;
  }

  return {
    subscribe: version.subscribe,
    version: version.get,
    rows: {
      get total() {
        return total;
      },
      get error() {
        return error;
      },
      rowAt: (place) => pages.get(Math.floor(place / pageRows))?.[place % pageRows],
      want(first, last) {
        wanted = { first, last };
        void fetchMissing();
      },
      retry() {
        error = undefined;
        void fetchMissing();
      },
    },
  };
}
