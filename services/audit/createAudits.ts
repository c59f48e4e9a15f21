import { randomUUID } from 'node:crypto';
import { existsSync, type Stats } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type {
  AuditError,
  AuditOrder,
  AuditPage,
  AuditProgress,
  AuditQuery,
  AuditSource,
  CurrentAudit,
} from '../../contracts/audit.ts';
import { mostRows } from '../../contracts/limits.ts';
import type { TableFormat, TablePreview } from '../../core/audit/AuditTable.ts';
import { lookAtTable } from '../../core/audit/lookAtTable.ts';
import type { OwnersFound } from '../../core/audit/Owner.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import { kindOfFile } from '../../core/kindOfFile.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { once } from '../once.ts';
import { faultPath } from '../storedFiles/faultPath.ts';
import { fileIdentity } from '../storedFiles/fileIdentity.ts';
import { journalIn } from '../storedFiles/leftovers.ts';
import { plainFiles } from '../storedFiles/plainFiles.ts';
import { fingerprintOf } from '../websites/fingerprintOf.ts';
import type { Websites } from '../websites/websites.ts';
import { createWorkerPort, type WorkerPort } from '../workers/createWorkerPort.ts';
import { AuditFault } from './AuditFault.ts';
import type { AuditAnswer, Audits, WholeRow } from './Audits.ts';
import type {
  AuditRole,
  AuditTask,
  ConductorTasks,
  WhoseTask,
  WhoseTasks,
  WorkbookTasks,
} from './AuditTasks.ts';
import { auditError } from './auditError.ts';
import { createTemporaryFolder } from './createTemporaryFolder.ts';
import { ListTranslations, type TranslationTools } from './ListTranslations.ts';
import { otherColumns } from './readOtherCells.ts';
import { SharedNumbers } from './SharedNumbers.ts';
import { writeRows } from './writeRows.ts';

export interface AuditsOptions {
  /** Holds the temporary folder. */
  readonly dataFolder: string;
  readonly facts: Websites['facts'];
  /** Where the worker's code is, for a bundled program. */
  readonly worker?: URL;
  /**
   * Conducts audits in the thread that asks: for a program that does nothing else meanwhile. Lists of which all rows are
   * valid need no other thread then. Default false.
   */
  readonly firstHere?: boolean;
  /** Threads that work on rows; by default one for each core, at most {@link mostThreads}. */
  readonly threads?: number;
  /** See {@link AuditTask}; by default 16 MB. */
  readonly bytesForThread?: number;
}

/** More would wait for each other at the database. */
const mostThreads = 4;
/** Of a list, for telling what it is. */
const headBytes = 262_144;
/** Rows that an export reads at a time. */
const rowsAtOnce = 500;

interface Source {
  readonly path: string;
  /** Without folders; `null` for a pasted text. */
  readonly name: string | null;
  /** A copy of ours, to be removed with the source. */
  readonly isCopy: boolean;
  readonly translations: ListTranslations;
  /** What it was last seen as. */
  seen?: Seen;
}

interface Seen {
  readonly looked: LookedAt;
  /** Of the list then. */
  readonly stamp: string;
}

/** The beginning of a file. */
interface Head {
  readonly bytes: Uint8Array;
  /** Of the whole file. */
  readonly size: number;
  readonly stamp: string;
}

interface Audit {
  readonly id: string;
  readonly order: AuditOrder;
  /** By their names. */
  readonly of: Pick<CurrentAudit, 'website' | 'list'>;
  readonly startedAt: number;
  readonly fingerprint: () => string;
  /** Whether the list has columns that the audit does not need. */
  readonly hasOthers: boolean;
  readonly conductor: WorkerPort<ConductorTasks>;
  readonly numbers: SharedNumbers;
  readonly finished: Promise<void>;
  progress: AuditProgress;
  /** Whether its thread has ended: it answers nothing any more. */
  ended: boolean;
  close(): Promise<void>;
}

/** What the beginning of a list shows, and where its rows are read. */
interface LookedAt {
  readonly path: string;
  readonly preview: TablePreview;
  /** Of the list as it was given. */
  readonly bytes: number;
}

const sourceOf = (source: string, name: string | null, { preview, bytes }: LookedAt): AuditSource => ({
  source,
  name,
  bytes,
  preview,
});

const conductorRole: AuditRole = 'conductor';
const whoseRole: AuditRole = 'whose';
const workbookRole: AuditRole = 'workbook';

/** What changes with a file. */
const stampOf = ({ dev, ino, size, mtimeMs }: Stats): string => [dev, ino, size, mtimeMs].join(':');

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const nothingYet: AuditProgress = {
  phase: 'reading',
  paused: false,
  cancelled: false,
  fault: null,
  rows: 0,
  rowsExpected: null,
  explained: 0,
  toExplain: 0,
  rowsPerSecond: 0,
  secondsLeft: null,
  outcomes: { verified: 0, unverified: 0, rejected: 0, unread: 0 },
};

/** Audits of whole lists. Lists are only read; rows are kept in a temporary database while an audit is open. */
export function createAudits(options: AuditsOptions): Audits {
  const folder = createTemporaryFolder(join(options.dataFolder, 'audits'));
  journalIn(folder.path);
  const code = options.worker ?? new URL('./auditWorker.ts', import.meta.url);
  const swept = folder.sweep();
  const sources = new Map<string, Source>();
  /** Threads that look for owners, or read workbooks. */
  const askers = new Set<{ end(): Promise<void> }>();
  let current: Audit | undefined;
  /** A thread that has loaded everything for an audit, while there is none: people choose a list meanwhile, and look at its columns. */
  let prepared: WorkerPort<ConductorTasks> | undefined;
  let isDisposed = false;
  let ids = 0;
  /** One start after the other, so that each closes the audit before it. */
  let starting: Promise<unknown> = Promise.resolve();

  function nextId(): string {
    ids += 1;
    return String(ids);
  }

  /** The beginning of a list; undefined where it is no file. Rejects where it cannot be read. */
  async function headOf(path: string): Promise<Head | undefined> {
    const file = await plainFiles.open(path);
    try {
      const found = await file.stat();
      if (!found.isFile()) return undefined;
      const buffer = new Uint8Array(Math.min(headBytes, found.size));
      return { bytes: buffer.subarray(0, await file.read(buffer)), size: found.size, stamp: stampOf(found) };
    } finally {
      await file.close();
    }
  }

  const translation: TranslationTools = {
    async temporaryCopy(write) {
      const path = join(await folder.path(), `${randomUUID()}.list`);
      try {
        return [path, await write(path)];
      } catch (error) {
        await rm(path, { force: true }).catch(() => undefined);
        throw error;
      }
    },
    async readWorkbook(order) {
      const port = createWorkerPort<WorkbookTasks>(code, {
        of: 'Reading the workbook',
        role: workbookRole,
        resourceLimits: { maxOldGenerationSizeMb: 2_048 },
      });
      askers.add(port);
      try {
        const answered = await port.ask('workbook', order);
        return answered.ok ? answered.value : err({ code: 'cancelled' });
      } catch (error) {
        return err(auditError(error, order.path));
      } finally {
        askers.delete(port);
        await port.end();
      }
    },
  };

  async function look(
    source: Source,
    format: TableFormat | null,
    encoding: TableEncoding | null,
  ): AuditAnswer<LookedAt> {
    const { path, translations } = source;
    const see = (looked: LookedAt, { stamp }: Head): Result<LookedAt, AuditError> => {
      source.seen = { looked, stamp };
      return ok(looked);
    };
    try {
      const head = await headOf(path);
      if (head === undefined) return err({ code: 'file-not-a-list', path, kind: 'other' });
      const isWhole = head.size <= head.bytes.length;
      const isTranslated = format === null || format.kind === 'translated';
      const part = format?.kind === 'translated' ? format.part : null;
      const copy = isTranslated ? await translations.of(head.bytes, isWhole, part) : undefined;
      if (copy === undefined) {
        const looked = lookAtTable(head.bytes, isWhole, { format, encoding });
        if (looked.ok) return see({ path, preview: looked.value, bytes: head.size }, head);
        if (looked.error === 'empty') return err({ code: 'file-empty', path });
        return err({ code: 'file-not-a-list', path, kind: kindOfFile(head.bytes) ?? 'other' });
      }
      const translated = await headOf(copy.path);
      const bytes = translated?.bytes ?? new Uint8Array();
      const { form, parts } = copy;
      const looked = lookAtTable(bytes, translated?.size === bytes.length, {
        format: { ...format, kind: 'translated', form, part: copy.part },
        encoding: 'utf-8',
      });
      if (!looked.ok) return err({ code: 'file-empty', path });
      const preview = parts.length > 1 ? { ...looked.value, parts } : looked.value;
      return see({ path: copy.path, preview, bytes: head.size }, head);
    } catch (error) {
      if (error instanceof AuditFault) return err(error.error);
      // A fault of this program is not the file's.
      if (!(error instanceof Error && 'code' in error)) throw error;
      return err({ code: 'file-unreadable', path, reason: error.message });
    }
  }

  /** The same for what was mostly just looked at, in this format: a list that has not changed since is as it was seen. */
  async function lookAgain(
    source: Source,
    format: TableFormat,
    encoding: TableEncoding | null,
  ): AuditAnswer<LookedAt> {
    const { path, seen } = source;
    const known = seen?.looked.preview;
    if (seen !== undefined && known?.format === format && known.encoding === encoding) {
      const now = await plainFiles.stat(path).catch(() => undefined);
      if (now !== undefined && stampOf(now) === seen.stamp) return ok(seen.looked);
    }
    return look(source, format, encoding);
  }

  async function isOpen(path: string): Promise<boolean> {
    const identity = await fileIdentity(path);
    if (identity === undefined) return false;
    const open = await Promise.all([...sources.values()].map((source) => fileIdentity(source.path)));
    return open.includes(identity);
  }

  async function add(list: Omit<Source, 'translations'>): ReturnType<Audits['sources']['open']> {
    const translations = new ListTranslations(list.path, translation);
    const source = { ...list, translations };
    const looked = await look(source, null, null);
    if (!looked.ok) {
      await translations.remove();
      return looked;
    }
    const id = nextId();
    sources.set(id, source);
    return ok(sourceOf(id, source.name, looked.value));
  }

  async function makeFolder(): AuditAnswer<undefined> {
    try {
      await folder.path();
      return ok(undefined);
    } catch (error) {
      const path = faultPath(error, options.dataFolder);
      return err({ code: 'no-temporary-file', path, reason: reasonOf(error) });
    }
  }

  const newConductor = (): WorkerPort<ConductorTasks> =>
    createWorkerPort(code, {
      of: 'The audit',
      role: conductorRole,
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });

  function prepare(): void {
    if (options.firstHere || isDisposed || prepared !== undefined) return;
    prepared = newConductor();
    // An audit that starts it anew tells what was wrong.
    prepared.ask('prepare', undefined).catch(() => undefined);
  }

  function begin(
    given: Pick<Audit, 'id' | 'order' | 'of' | 'startedAt' | 'fingerprint' | 'hasOthers'>,
    task: AuditTask,
    numbers: SharedNumbers,
    here: WorkerPort<ConductorTasks> | undefined,
    watch: Parameters<Audits['start']>[1] = {},
  ): Audit {
    const conductor = here ?? prepared ?? newConductor();
    prepared = undefined;

    const onAbort = (): void => numbers.stop();
    watch.signal?.addEventListener('abort', onAbort, { once: true });
    if (watch.signal?.aborted) numbers.stop();

    async function conduct(): Promise<void> {
      const onProgress = (progress: AuditProgress): void => {
        audit.progress = progress;
        watch.onProgress?.(progress);
      };
      try {
        const conducted = await conductor.ask('conduct', task, { onProgress });
        if (conducted.ok) audit.progress = conducted.value;
      } catch (error) {
        const fault = auditError(error, task.database);
        audit.progress = { ...audit.progress, phase: 'done', cancelled: true, fault, secondsLeft: 0 };
        audit.ended = true;
      }
      watch.signal?.removeEventListener('abort', onAbort);
    }

    const audit: Audit = {
      ...given,
      conductor,
      numbers,
      progress: nothingYet,
      ended: false,
      finished: Promise.resolve().then(conduct),
      async close() {
        numbers.stop();
        await audit.finished;
        await here?.ask('close', undefined);
        await conductor.end();
        if (existsSync(task.database))
          await rm(task.database, { force: true, maxRetries: 5 }).catch(() => undefined);
      },
    };
    return audit;
  }

  const auditOf = (id: string): Audit | undefined => (current?.id === id ? current : undefined);

  async function ask<T>(
    id: string,
    question: (conductor: Audit['conductor']) => Promise<Result<Result<T, AuditError>, 'cancelled'>>,
  ): AuditAnswer<T> {
    const audit = auditOf(id);
    if (audit === undefined || audit.ended) return err({ code: 'audit-gone' });
    try {
      const answered = await question(audit.conductor);
      if (answered.ok) return answered.value;
    } catch {
      // Why it ended is told by the audit's own progress.
      audit.ended = true;
    }
    return err({ code: 'audit-gone' });
  }

  /** Starts a thread that looks through a list's people, for one question. */
  async function askPeople<T>(
    path: string,
    question: (port: WorkerPort<WhoseTasks>) => Promise<Result<Result<T, AuditError>, 'cancelled'>>,
  ): AuditAnswer<T> {
    const port = createWorkerPort<WhoseTasks>(code, { of: 'Looking through the list', role: whoseRole });
    askers.add(port);
    try {
      const answered = await question(port);
      return answered.ok ? answered.value : err({ code: 'cancelled' });
    } catch (error) {
      return err(auditError(error, path));
    } finally {
      askers.delete(port);
      await port.end();
    }
  }

  const page = (
    id: string,
    query: AuditQuery,
    offset: number,
    limit: number,
    secrets: readonly KnownSecret[] = [],
  ): AuditAnswer<AuditPage> =>
    ask(id, (conductor) =>
      conductor.ask('page', { query, offset, limit: Math.min(limit, mostRows), secrets }),
    );

  async function closeCurrent(): Promise<void> {
    const before = current;
    current = undefined;
    await before?.close();
  }

  async function* allRows(
    id: string,
    query: AuditQuery,
    secrets?: readonly KnownSecret[],
  ): AsyncIterable<WholeRow> {
    const hasOthers = auditOf(id)?.hasOthers ?? false;
    for (let offset = 0; ; offset += rowsAtOnce) {
      const rows = await page(id, query, offset, rowsAtOnce, secrets);
      if (!rows.ok) throw new AuditFault(rows.error);
      const found = rows.value.rows;
      const order = {
        rows: found.map(({ row }) => row),
        isScattered: query.sort === 'email' && rows.value.total > rowsAtOnce,
      };
      const others = hasOthers ? await ask(id, (conductor) => conductor.ask('others', order)) : undefined;
      for (const [nth, row] of found.entries())
        yield { ...row, others: others?.ok ? (others.value[nth] ?? []) : [] };
      if (rows.value.rows.length < rowsAtOnce) return;
    }
  }

  async function start(order: AuditOrder, watch: Parameters<Audits['start']>[1]): AuditAnswer<string> {
    const { source, websiteId, format, encoding, columns } = order;
    const known = sources.get(source);
    if (known === undefined) return err({ code: 'source-gone' });
    const facts = await options.facts(websiteId);
    if (!facts.ok) return facts;
    const looked = await lookAgain(known, format, encoding);
    if (!looked.ok) return looked;
    await closeCurrent();
    if (!options.firstHere) {
      const made = await makeFolder();
      if (!made.ok) return made;
    }
    const id = nextId();
    const { website, websites } = facts.value;
    const numbers = new SharedNumbers();
    const task: AuditTask = {
      path: looked.value.path,
      database: join(folder.planned(), `${id}.db`),
      format,
      encoding: looked.value.preview.encoding,
      columns,
      names: looked.value.preview.columns,
      facts: { website, websites },
      threads: options.threads ?? Math.min(availableParallelism(), mostThreads),
      bytesForThread: options.bytesForThread ?? 16_000_000,
      shared: numbers.memory,
    };
    const here = options.firstHere
      ? (await import('./conductHere.ts')).conductHere(code, makeFolder)
      : undefined;
    const of = {
      website: website.name,
      list: known.name,
    };
    const startedAt = Date.now();
    const fingerprint = once(() => fingerprintOf(website.secret));
    const hasOthers = otherColumns(task.names, columns).length > 0;
    current = begin({ id, order, of, startedAt, fingerprint, hasOthers }, task, numbers, here, watch);
    return ok(id);
  }

  return {
    sources: {
      open: (path) => add({ path, name: basename(path), isCopy: false }),

      async receive(name, pieces) {
        let path: string;
        try {
          [path] = await translation.temporaryCopy(async (copy) => {
            const file = await open(copy, 'wx', 0o600);
            try {
              for await (const piece of pieces) await file.write(piece);
            } finally {
              await file.close();
            }
          });
        } catch (error) {
          return err({
            code: 'no-temporary-file',
            path: faultPath(error, options.dataFolder),
            reason: reasonOf(error),
          });
        }
        const added = await add({ path, name, isCopy: true });
        if (!added.ok) await rm(path, { force: true }).catch(() => undefined);
        return added;
      },

      async look(source, format, encoding) {
        const known = sources.get(source);
        if (known === undefined) return err({ code: 'source-gone' });
        const looked = await look(known, format, encoding);
        return looked.ok ? ok(looked.value.preview) : looked;
      },

      async emails({ source, format, encoding, column }, { signal } = {}) {
        const known = sources.get(source);
        if (known === undefined) return err({ code: 'source-gone' });
        const looked = await look(known, format, encoding);
        if (!looked.ok) return looked;
        if (signal?.aborted) return err({ code: 'cancelled' });
        const { path, preview } = looked.value;
        const columns = { email: column };
        const list = { path, format, encoding: preview.encoding, names: preview.columns, columns };
        return askPeople(known.path, (port) => port.ask('emails', list, { signal }));
      },

      isOpen,

      async close(source) {
        const known = sources.get(source);
        sources.delete(source);
        await known?.translations.remove();
        if (known?.isCopy) await rm(known.path, { force: true }).catch(() => undefined);
      },
    },

    start(order, watch) {
      const started = starting.then(() => start(order, watch));
      starting = started.catch(() => undefined);
      return started;
    },

    async current() {
      if (current === undefined) {
        prepare();
        return null;
      }
      const { id, order, of, startedAt, fingerprint } = current;
      const { source, websiteId, format, encoding, columns } = order;
      const known = sources.get(source);
      const looked = known === undefined ? undefined : await look(known, format, encoding);
      return {
        audit: id,
        websiteId,
        ...of,
        at: new Date(startedAt).toISOString(),
        fingerprint: fingerprint(),
        columns,
        source: looked?.ok ? sourceOf(source, of.list, looked.value) : null,
      };
    },

    async progress(id) {
      const audit = auditOf(id);
      if (audit === undefined) return err({ code: 'audit-gone' });
      // The thread tells how far it is from time to time; a button that was pressed shows at once.
      const { phase, cancelled } = audit.progress;
      const paused = phase !== 'done' && audit.numbers.isPaused;
      const isStopped = phase !== 'done' && audit.numbers.isStopped;
      return ok({ ...audit.progress, paused, cancelled: cancelled || isStopped });
    },

    pause(id) {
      const audit = auditOf(id);
      if (audit !== undefined && audit.progress.phase !== 'done') audit.numbers.isPaused = true;
    },

    resume(id) {
      const audit = auditOf(id);
      if (audit !== undefined) audit.numbers.isPaused = false;
    },

    cancel(id) {
      const audit = auditOf(id);
      if (audit !== undefined && audit.progress.phase !== 'done') audit.numbers.stop();
    },

    async finished(id) {
      const audit = auditOf(id);
      if (audit === undefined) return err({ code: 'audit-gone' });
      await audit.finished;
      return ok(audit.progress);
    },

    summary: (id) => ask(id, (conductor) => conductor.ask('summary', undefined)),

    rows: page,

    async others(id, row) {
      if (auditOf(id)?.hasOthers === false) return ok([]);
      const found = await ask(id, (conductor) =>
        conductor.ask('others', { rows: [row], isScattered: false }),
      );
      return found.ok ? ok(found.value[0] ?? []) : found;
    },

    allRows,

    exportRows: (id, query, format, path, signal) =>
      auditOf(id) === undefined
        ? Promise.resolve(err({ code: 'audit-gone' }))
        : writeRows(allRows(id, query), format, path, { signal, isList: isOpen }),

    async close(id) {
      if (auditOf(id) === undefined) return;
      await closeCurrent();
      prepare();
    },

    async whose(
      { source, websiteId, format, encoding, columns, signature },
      { signal, onProgress } = {},
    ): AuditAnswer<OwnersFound> {
      const known = sources.get(source);
      if (known === undefined) return err({ code: 'source-gone' });
      const facts = await options.facts(websiteId);
      if (!facts.ok) return facts;
      const looked = await look(known, format, encoding);
      if (!looked.ok) return looked;
      if (signal?.aborted) return err({ code: 'cancelled' });
      const { website, websites } = facts.value;
      const task: WhoseTask = {
        path: looked.value.path,
        format,
        encoding: looked.value.preview.encoding,
        columns,
        names: looked.value.preview.columns,
        facts: { website, websites },
        signature,
        bytes: looked.value.bytes,
      };
      return askPeople(known.path, (port) =>
        port.ask('whose', task, { signal, ...(onProgress === undefined ? {} : { onProgress }) }),
      );
    },

    async dispose() {
      isDisposed = true;
      await Promise.all([closeCurrent(), prepared?.end(), ...[...askers].map((port) => port.end())]);
      for (const source of [...sources.keys()]) sources.delete(source);
      await swept;
      journalIn(undefined);
      await folder.dispose();
    },
  };
}
