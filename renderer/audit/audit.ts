import type { AuditOrder, AuditProgress, AuditQuery } from '../../contracts/audit.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { TableColumns } from '../../core/audit/AuditTable.ts';
import { ok, type Result } from '../../core/Result.ts';
import { tellAuditAhead } from '../frame/auditAhead.ts';
import { call } from '../frame/call.ts';
import { createStore, usePart } from '../frame/createStore.ts';
import type { AuditCallError } from './auditError.ts';
import { auditedList } from './auditLists.ts';
import { type Fetch, pageRows } from './createAuditRows.ts';

export type AuditTab = 'list' | 'whose';

/** An audit that was started, and how far it is. */
export interface RunningAudit {
  readonly id: string;
  /** The list's name; `null` for a pasted one. */
  readonly list: string | null;
  readonly websiteId: string;
  readonly website: string;
  readonly columns: TableColumns;
  /** When it began, and with which secret key. */
  readonly audited: { readonly at: string; readonly fingerprint: string } | undefined;
  readonly progress: AuditProgress | undefined;
  /** Once it is done, or cancelled. */
  readonly summary: AuditSummary | undefined;
  /** Its first rows then. */
  readonly rows: Awaited<ReturnType<Fetch>> | undefined;
}

interface AuditState {
  readonly tab: AuditTab;
  readonly websiteId: string | undefined;
  readonly starting: boolean;
  /** Whether it is known if the main process has an audit that a page before this one had started. */
  readonly isSought: boolean;
  readonly audit: RunningAudit | undefined;
  readonly trouble: AuditCallError | undefined;
  /** Which of its rows are looked at. */
  readonly query: AuditQuery;
  /** The chosen row, by its place in the query. */
  readonly row: number | undefined;
}

export const everyRow: AuditQuery = {
  verdicts: [],
  causes: [],
  group: null,
  text: '',
  sort: 'line',
  descending: false,
};

const store = createStore<AuditState>({
  tab: 'list',
  websiteId: undefined,
  starting: false,
  isSought: false,
  audit: undefined,
  trouble: undefined,
  query: everyRow,
  row: undefined,
});

export const changeAudit = (change: Partial<Omit<AuditState, 'audit'>>): void =>
  store.set({ ...store.get(), ...change });

export const auditNow = (): AuditState => store.get();

export const useAudit = <Part extends keyof AuditState>(part: Part): AuditState[Part] => usePart(store, part);

/** Looks at other rows, from their beginning. */
export const askFor = (change: Partial<AuditQuery>): void =>
  changeAudit({ query: { ...store.get().query, ...change }, row: undefined });

/** Between two looks at the progress, in milliseconds. An audit that is over before the first is not shown under way. */
const lookEvery = 250;

const changeRunning = (id: string, change: Partial<RunningAudit>): boolean => {
  const { audit } = store.get();
  if (audit?.id !== id) return false;
  store.set({ ...store.get(), audit: { ...audit, ...change } });
  return true;
};

/** How much of an audit is done, from 0 to 1: reading and explaining are a half each. */
export function shareDone({ phase, rows, rowsExpected, explained, toExplain }: AuditProgress): number {
  const part = (done: number, all: number): number => Math.min(1, done / Math.max(1, done, all));
  if (phase === 'done') return 1;
  return phase === 'reading'
    ? part(rows, rowsExpected ?? Number.POSITIVE_INFINITY) / 2
    : 0.5 + part(explained, toExplain) / 2;
}

/** Of an audit that has just begun. */
const nothingYet = { audited: undefined, progress: undefined, summary: undefined, rows: undefined };

type Ended = Pick<RunningAudit, 'progress' | 'summary' | 'rows'>;

/** The result of an audit, once it is over. */
async function resultOf(audit: string): Promise<Result<Ended, AuditCallError>> {
  const { audit: api } = window.countersign;
  const progress = await call(api.finished({ audit }));
  if (!progress.ok) return progress;
  const [summary, rows] = await Promise.all([
    call(api.summary({ audit })),
    call(api.rows({ audit, query: everyRow, offset: 0, limit: pageRows })),
  ]);
  return summary.ok ? ok({ progress: progress.value, summary: summary.value, rows }) : summary;
}

type News = Result<Pick<RunningAudit, 'progress'> & Partial<Ended>, AuditCallError>;

/** How far an audit is after a while. */
async function progressOf(audit: string): Promise<News> {
  await new Promise((resolve) => setTimeout(resolve, lookEvery));
  const progress = await call(window.countersign.audit.progress({ audit }));
  return progress.ok ? ok({ progress: progress.value }) : progress;
}

/** Takes up an audit once there is something to tell of it, and follows it until it is over, whichever page is shown meanwhile. */
async function follow(audit: RunningAudit): Promise<void> {
  const { id } = audit;
  const result = resultOf(id);
  const next = (): Promise<News> => Promise.race([result, progressOf(id)]);
  let news = await next();
  store.set({ ...store.get(), starting: false, query: everyRow, row: undefined, audit });
  while (changeRunning(id, news.ok ? news.value : {})) {
    if (!news.ok) return changeAudit({ trouble: news.error });
    const { progress, summary } = news.value;
    if (summary !== undefined) return tellAuditAhead({ kind: 'done' });
    if (progress !== undefined) tellAuditAhead({ kind: 'running', share: shareDone(progress) });
    news = await next();
  }
}

/** Starts an audit in the place of the one before it. */
export async function startAudit(
  order: AuditOrder,
  names: { readonly list: string | null; readonly website: string },
): Promise<void> {
  if (store.get().starting) return;
  changeAudit({ starting: true, trouble: undefined });
  const started = await call(window.countersign.audit.start(order));
  if (!started.ok) return changeAudit({ starting: false, trouble: started.error });
  const { websiteId, columns } = order;
  await follow({ id: started.value, ...names, websiteId, columns, ...nothingYet });
  const current = await window.countersign.audit.current().catch(() => null);
  if (current?.audit === started.value)
    changeRunning(started.value, { audited: { at: current.at, fingerprint: current.fingerprint } });
}

/** Audits the list of the audit at hand as it is now, with the same columns and website; puts the audit away where the list is gone. */
export async function auditAgain(): Promise<void> {
  const { audit } = store.get();
  const { source, preview } = auditedList.store.get();
  if (audit === undefined) return;
  if (source === undefined || preview === undefined) return closeAudit();
  const { format, encoding } = preview;
  const { websiteId, website, columns, list } = audit;
  // Its beginning may be another one too.
  void auditedList.lookAs(format, encoding);
  await startAudit({ source: source.source, websiteId, format, encoding, columns }, { list, website });
}

let seeking: Promise<void> | undefined;

/** Takes up the audit that the main process has, once in the life of the page. Settles when it is known whether there is one. */
export function findAudit(): Promise<void> {
  seeking ??= seek();
  return seeking;
}

async function seek(): Promise<void> {
  // Without an answer the page begins as if there were none.
  const found = await window.countersign.audit.current().catch(() => null);
  if (found === null) return changeAudit({ isSought: true });
  const { audit: id, source, list, website, websiteId, columns, at, fingerprint } = found;
  if (source !== null) auditedList.takeUp(source, columns);
  const audited = { at, fingerprint };
  const audit = { id, list, website, websiteId, columns, ...nothingYet, audited };
  store.set({ ...store.get(), isSought: true, websiteId, audit });
  void follow(audit);
}

/** Does something to the audit at hand; the next look at its progress shows it. */
async function tell(what: 'pause' | 'resume' | 'cancel'): Promise<void> {
  const { audit } = store.get();
  if (audit === undefined) return;
  const told = await window.countersign.audit[what]({ audit: audit.id }).then(
    () => true,
    () => false,
  );
  if (!told) changeAudit({ trouble: { code: 'call-failed' } });
  const progress = await call(window.countersign.audit.progress({ audit: audit.id }));
  if (progress.ok) changeRunning(audit.id, { progress: progress.value });
}

export const pauseAudit = (): Promise<void> => tell('pause');
export const resumeAudit = (): Promise<void> => tell('resume');
/** Stops it; what is done stays. */
export const cancelAudit = (): Promise<void> => tell('cancel');

/** Puts the audit away, and with it what it found. */
export async function closeAudit(): Promise<void> {
  const { audit } = store.get();
  store.set({ ...store.get(), audit: undefined, trouble: undefined, query: everyRow, row: undefined });
  tellAuditAhead({ kind: 'none' });
  if (audit !== undefined) {
    await window.countersign.audit.close({ audit: audit.id }).catch(() => undefined);
  }
}
