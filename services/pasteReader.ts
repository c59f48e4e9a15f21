import { Worker } from 'node:worker_threads';
import type { Evidence, Known } from '../core/evidence/Evidence.ts';
import type { KnownSecret } from '../core/evidence/findSecrets.ts';
import { err, ok, type Result } from '../core/Result.ts';
import type { PasteAnswer, PasteOrder } from './PasteMessage.ts';

export interface PasteReaderOptions {
  /** Where the worker's code is, for a bundled program; default: the source file beside this one. */
  readonly worker?: URL;
  /** Milliseconds that a cancelled reading may take to stop before its worker is ended. Default 250. */
  readonly graceMs?: number;
}

export interface PasteReader {
  /** Reads a text in a worker thread, after those before it. Rejects with an error that quotes nothing of it. */
  read(
    text: string,
    known: Known,
    secrets: readonly KnownSecret[],
    signal?: AbortSignal,
  ): Promise<Result<Evidence, 'cancelled'>>;
  /** Ends the worker; readings under way answer `cancelled`. */
  dispose(): Promise<void>;
}

interface Job {
  readonly order: PasteOrder;
  readonly settle: (result: Result<Evidence, 'cancelled'>) => void;
  readonly fail: () => void;
}

/** A worker thread that reads pasted texts. It is started when first needed, used again, and keeps no process alive. */
export function createPasteReader({ worker: source, graceMs = 250 }: PasteReaderOptions = {}): PasteReader {
  const jobs = new Map<number, Job>();
  let worker: Worker | undefined;
  let ids = 0;

  function finish(id: number): Job | undefined {
    const job = jobs.get(id);
    jobs.delete(id);
    if (jobs.size === 0) worker?.unref();
    return job;
  }

  function post({ order }: Job): void {
    worker ??= start();
    worker.ref();
    worker.postMessage(order);
  }

  function start(): Worker {
    const started = new Worker(source ?? new URL('./evidenceWorker.ts', import.meta.url));
    const end = (): void => {
      if (worker !== started) return;
      worker = undefined;
      const [first] = jobs.keys();
      if (first !== undefined) finish(first)?.fail();
      for (const job of jobs.values()) post(job);
    };
    started.on('message', ({ id, evidence }: PasteAnswer) => finish(id)?.settle(ok(evidence)));
    started.on('error', end);
    started.on('exit', end);
    return started;
  }

  /** The text is no longer wanted; a reading that does not stop by itself goes with its worker. */
  function cancel({ order, settle }: Job): void {
    settle(err('cancelled'));
    Atomics.store(new Int32Array(order.stop), 0, 1);
    setTimeout(() => {
      if (!jobs.has(order.id)) return;
      const stuck = worker;
      worker = undefined;
      finish(order.id);
      void stuck?.terminate();
      for (const job of jobs.values()) post(job);
    }, graceMs).unref();
  }

  return {
    read(text, known, secrets, signal) {
      if (signal?.aborted) return Promise.resolve(err('cancelled'));
      return new Promise((resolve, reject) => {
        const onAbort = (): void => cancel(job);
        const done = (): void => signal?.removeEventListener('abort', onAbort);
        ids += 1;
        const job: Job = {
          order: { id: ids, text, known, secrets, stop: new SharedArrayBuffer(4) },
          settle(result) {
            done();
            resolve(result);
          },
          fail() {
            done();
            reject(new Error('Reading the pasted text stopped with a fault.'));
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        jobs.set(job.order.id, job);
        post(job);
      });
    },
    async dispose() {
      const ended = worker;
      worker = undefined;
      for (const { settle } of jobs.values()) settle(err('cancelled'));
      jobs.clear();
      await ended?.terminate();
    },
  };
}
