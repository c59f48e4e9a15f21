import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AuditError, AuditOrder, AuditPage, AuditProgress, AuditQuery } from '../../contracts/audit.ts';
import { mostRows } from '../../contracts/limits.ts';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { TableFormat, TablePreview } from '../../core/audit/AuditTable.ts';
import { lookAtTable } from '../../core/audit/lookAtTable.ts';
import type { OwnersFound } from '../../core/audit/Owner.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { Websites } from '../websites.ts';
import {
  type AuditCall,
  type AuditReply,
  type AuditTask,
  sharedNumbers as at,
  sharedBytes,
  type WhoseReply,
  type WhoseTask,
} from './AuditMessage.ts';
import type { AuditAnswer, Audits } from './Audits.ts';
import { auditError } from './auditError.ts';
import { createTemporaryFolder } from './createTemporaryFolder.ts';
import { writeRows } from './writeRows.ts';

export interface AuditsOptions {
  /** Holds the temporary folder. */
  readonly dataFolder: string;
  readonly facts: Websites['facts'];
  /** Where the worker's code is, for a bundled program. */
  readonly worker?: URL;
  /** Threads that work on rows; by default one for each core, at most {@link mostThreads}. */
  readonly threads?: number;
}

/** More would wait for each other at the database. */
const mostThreads = 4;
/** Of a list, for telling what it is. */
const headBytes = 262_144;
/** Rows that an export reads at a time. */
const rowsAtOnce = 500;

interface Source {
  readonly path: string;
  /** A copy of ours, to be removed with the source. */
  readonly isCopy: boolean;
}

interface Audit {
  readonly id: string;
  readonly worker: Worker;
  readonly shared: Int32Array;
  readonly database: string;
  readonly finished: Promise<void>;
  progress: AuditProgress;
  readonly calls: Map<number, (answer: Result<unknown, AuditError>) => void>;
  /** Whether its thread has ended: it answers nothing any more. */
  ended: boolean;
  close(): Promise<void>;
}

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
  const code = options.worker ?? new URL('./auditWorker.ts', import.meta.url);
  const swept = folder.sweep();
  const sources = new Map<string, Source>();
  /** Threads that look for owners. */
  const askers = new Set<Worker>();
  let current: Audit | undefined;
  /** One start after the other, so that each closes the audit before it. */
  let starting: Promise<unknown> = Promise.resolve();
  let calls = 0;

  async function look(
    { path }: Source,
    format: TableFormat | null,
    encoding: TableEncoding | null,
  ): AuditAnswer<{ readonly preview: TablePreview; readonly bytes: number }> {
    try {
      const file = await open(path, 'r');
      try {
        const stat = await file.stat();
        if (!stat.isFile()) return err({ code: 'file-not-a-list', path });
        const buffer = new Uint8Array(Math.min(headBytes, stat.size));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        const looked = lookAtTable(buffer.subarray(0, bytesRead), stat.size <= bytesRead, {
          format,
          encoding,
        });
        if (looked.ok) return ok({ preview: looked.value, bytes: stat.size });
        return err({ code: looked.error === 'empty' ? 'file-empty' : 'file-not-a-list', path });
      } finally {
        await file.close();
      }
    } catch (error) {
      return err({ code: 'file-unreadable', path, reason: reasonOf(error) });
    }
  }

  async function add(source: Source, name: string | null): ReturnType<Audits['sources']['open']> {
    const looked = await look(source, null, null);
    if (!looked.ok) return looked;
    const id = randomUUID();
    sources.set(id, source);
    return ok({ source: id, name, ...looked.value });
  }

  function begin(id: string, task: AuditTask): Audit {
    const worker = new Worker(code, {
      workerData: 'conductor',
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    const finished = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const shared = new Int32Array(task.shared);
    const audit: Audit = {
      id,
      worker,
      shared,
      database: task.database,
      finished: finished.promise,
      progress: nothingYet,
      calls: new Map(),
      ended: false,
      async close() {
        Atomics.store(shared, at.isStopped, 1);
        worker.postMessage({ kind: 'close' } satisfies AuditCall);
        await closed.promise;
        await worker.terminate();
        await rm(task.database, { force: true, maxRetries: 5 }).catch(() => undefined);
      },
    };
    const end = (error: unknown): void => {
      if (audit.progress.phase !== 'done') {
        const fault = auditError(error, task.database);
        audit.progress = { ...audit.progress, phase: 'done', cancelled: true, fault, secondsLeft: 0 };
      }
      audit.ended = true;
      for (const answer of audit.calls.values()) answer(err({ code: 'audit-gone' }));
      audit.calls.clear();
      finished.resolve();
      closed.resolve();
    };
    worker.on('error', end);
    worker.on('exit', () => end(undefined));
    worker.on('message', (reply: AuditReply) => {
      switch (reply.kind) {
        case 'progress':
          audit.progress = reply.progress;
          if (reply.progress.phase === 'done') finished.resolve();
          return;
        case 'closed':
          closed.resolve();
          return;
        case 'summary':
        case 'page':
          audit.calls.get(reply.id)?.(ok(reply.value));
          audit.calls.delete(reply.id);
          return;
        case 'failed':
          audit.calls.get(reply.id)?.(err(reply.error));
          audit.calls.delete(reply.id);
      }
    });
    worker.postMessage({ kind: 'start', task } satisfies AuditCall);
    return audit;
  }

  const auditOf = (id: string): Audit | undefined => (current?.id === id ? current : undefined);

  function ask<T>(id: string, call: (id: number) => AuditCall): AuditAnswer<T> {
    const audit = auditOf(id);
    if (audit === undefined || audit.ended) return Promise.resolve(err({ code: 'audit-gone' }));
    calls += 1;
    const number = calls;
    return new Promise((resolve) => {
      audit.calls.set(number, (answer) => resolve(answer as Result<T, AuditError>));
      audit.worker.postMessage(call(number));
    });
  }

  const page = (id: string, query: AuditQuery, offset: number, limit: number): AuditAnswer<AuditPage> =>
    ask<AuditPage>(id, (call) => ({
      kind: 'page',
      id: call,
      query,
      offset,
      limit: Math.min(limit, mostRows),
    }));

  async function closeCurrent(): Promise<void> {
    const before = current;
    current = undefined;
    await before?.close();
  }

  async function* allRows(id: string, query: AuditQuery): AsyncIterable<AuditRow> {
    for (let offset = 0; ; offset += rowsAtOnce) {
      const rows = await page(id, query, offset, rowsAtOnce);
      if (!rows.ok) throw new Error(rows.error.code);
      yield* rows.value.rows;
      if (rows.value.rows.length < rowsAtOnce) return;
    }
  }

  async function start({ source, websiteId, format, encoding, columns }: AuditOrder): AuditAnswer<string> {
    const known = sources.get(source);
    if (known === undefined) return err({ code: 'source-gone' });
    const facts = await options.facts(websiteId);
    if (!facts.ok) return facts;
    const looked = await look(known, format, encoding);
    if (!looked.ok) return looked;
    await closeCurrent();
    let path = options.dataFolder;
    try {
      path = await folder.path();
    } catch (error) {
      return err({ code: 'no-temporary-file', path, reason: reasonOf(error) });
    }
    const id = randomUUID();
    const { website, websites } = facts.value;
    current = begin(id, {
      path: known.path,
      database: join(path, `${id}.db`),
      format,
      encoding,
      columns,
      names: looked.value.preview.columns,
      facts: { website, websites },
      threads: options.threads ?? Math.min(availableParallelism(), mostThreads),
      shared: new SharedArrayBuffer(sharedBytes),
    });
    return ok(id);
  }

  return {
    sources: {
      open: (path) => add({ path, isCopy: false }, basename(path)),

      async receive(name, pieces) {
        let path = options.dataFolder;
        try {
          path = join(await folder.path(), `${randomUUID()}.list`);
          const file = await open(path, 'wx', 0o600);
          try {
            for await (const piece of pieces) await file.write(piece);
          } finally {
            await file.close();
          }
        } catch (error) {
          await rm(path, { force: true }).catch(() => undefined);
          return err({ code: 'no-temporary-file', path, reason: reasonOf(error) });
        }
        const added = await add({ path, isCopy: true }, name);
        if (!added.ok) await rm(path, { force: true }).catch(() => undefined);
        return added;
      },

      async look(source, format, encoding) {
        const known = sources.get(source);
        if (known === undefined) return err({ code: 'source-gone' });
        const looked = await look(known, format, encoding);
        return looked.ok ? ok(looked.value.preview) : looked;
      },

      async close(source) {
        const known = sources.get(source);
        sources.delete(source);
        if (known?.isCopy) await rm(known.path, { force: true }).catch(() => undefined);
      },
    },

    start(order) {
      const started = starting.then(() => start(order));
      starting = started.catch(() => undefined);
      return started;
    },

    async progress(id) {
      const audit = auditOf(id);
      if (audit === undefined) return err({ code: 'audit-gone' });
      // The thread tells how far it is from time to time; a button that was pressed shows at once.
      const { phase, cancelled } = audit.progress;
      const paused = phase !== 'done' && Atomics.load(audit.shared, at.isPaused) !== 0;
      const isStopped = phase !== 'done' && Atomics.load(audit.shared, at.isStopped) !== 0;
      return ok({ ...audit.progress, paused, cancelled: cancelled || isStopped });
    },

    pause(id) {
      const audit = auditOf(id);
      if (audit !== undefined && audit.progress.phase !== 'done') Atomics.store(audit.shared, at.isPaused, 1);
    },

    resume(id) {
      const audit = auditOf(id);
      if (audit !== undefined) Atomics.store(audit.shared, at.isPaused, 0);
    },

    cancel(id) {
      const audit = auditOf(id);
      if (audit !== undefined && audit.progress.phase !== 'done')
        Atomics.store(audit.shared, at.isStopped, 1);
    },

    async finished(id) {
      const audit = auditOf(id);
      if (audit === undefined) return err({ code: 'audit-gone' });
      await audit.finished;
      return ok(audit.progress);
    },

    summary: (id) => ask<AuditSummary>(id, (call) => ({ kind: 'summary', id: call })),

    rows: page,

    allRows,

    exportRows: (id, query, format, path, signal) =>
      auditOf(id) === undefined
        ? Promise.resolve(err({ code: 'audit-gone' }))
        : writeRows(allRows(id, query), format, path, signal),

    async close(id) {
      if (auditOf(id) !== undefined) await closeCurrent();
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
        path: known.path,
        format,
        encoding,
        columns,
        names: looked.value.preview.columns,
        facts: { website, websites },
        shared: new SharedArrayBuffer(sharedBytes),
        signature,
        bytes: looked.value.bytes,
      };
      const worker = new Worker(code, { workerData: 'whose' });
      askers.add(worker);
      const answered = Promise.withResolvers<Result<OwnersFound, AuditError>>();
      const onAbort = (): void => answered.resolve(err({ code: 'cancelled' }));
      signal?.addEventListener('abort', onAbort, { once: true });
      worker.on('message', (reply: WhoseReply) => {
        if (reply.kind === 'progress') onProgress?.(reply.progress);
        else answered.resolve(reply.kind === 'found' ? ok(reply.answer) : err(reply.error));
      });
      worker.on('error', (error) => answered.resolve(err(auditError(error, known.path))));
      worker.on('exit', () => answered.resolve(err({ code: 'cancelled' })));
      worker.postMessage(task);
      const answer = await answered.promise;
      signal?.removeEventListener('abort', onAbort);
      await worker.terminate();
      askers.delete(worker);
      return answer;
    },

    async dispose() {
      await Promise.all([closeCurrent(), ...[...askers].map((worker) => worker.terminate())]);
      for (const source of [...sources.keys()]) sources.delete(source);
      await swept;
      await folder.dispose();
    },
  };
}
