import type { AuditOrder, AuditProgress, AuditQuery } from '../../contracts/audit.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { TableColumns } from '../../core/audit/AuditTable.ts';
import { tellAuditAhead } from '../frame/auditAhead.ts';
import { call } from '../frame/call.ts';
import { createStore, useStore } from '../frame/createStore.ts';
import type { AuditCallError } from './auditError.ts';
import { auditedList } from './auditLists.ts';

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

export const useAudit = (): AuditState => useStore(store);

/** Looks at other rows, from their beginning. */
export const askFor = (change: Partial<AuditQuery>): void =>
  changeAudit({ query: { ...store.get().query, ...change }, row: undefined });

/** Between two looks at the progress, in milliseconds: a short list is done soon after it was begun. */
const pollEvery = { least: 40, most: 250 } as const;
/** By how much longer each is than the one before. */
const pollLess = 1.25;

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

/** Follows an audit until it is over, whichever page is shown meanwhile. */
async function follow(id: string): Promise<void> {
  const { audit: api } = window.countersign;
  for (let wait: number = pollEvery.least; ; wait = Math.min(wait * pollLess, pollEvery.most)) {
    const progress = await call(api.progress({ audit: id }));
    if (!progress.ok) return changeRunning(id, {}) ? changeAudit({ trouble: progress.error }) : undefined;
    if (!changeRunning(id, { progress: progress.value })) return;
    tellAuditAhead({ kind: 'running', share: shareDone(progress.value) });
    // Not before: of an audit that was cancelled a moment ago, the rows under way are still to be counted.
    if (progress.value.phase === 'done') break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const summary = await call(api.summary({ audit: id }));
  if (!changeRunning(id, {})) return;
  tellAuditAhead({ kind: 'done' });
  if (!summary.ok) return changeAudit({ trouble: summary.error });
  changeRunning(id, { summary: summary.value });
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
  store.set({
    ...store.get(),
    starting: false,
    query: everyRow,
    row: undefined,
    audit: {
      id: started.value,
      ...names,
      websiteId,
      columns,
      audited: undefined,
      progress: undefined,
      summary: undefined,
    },
  });
  const current = await window.countersign.audit.current().catch(() => null);
  if (current?.audit === started.value)
    changeRunning(started.value, { audited: { at: current.at, fingerprint: current.fingerprint } });
  await follow(started.value);
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
  const audit = { id, list, website, websiteId, columns, audited, progress: undefined, summary: undefined };
  store.set({ ...store.get(), isSought: true, websiteId, audit });
  void follow(id);
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
