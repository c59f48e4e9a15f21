import { Worker } from 'node:worker_threads';
import type { Diagnosis } from '../core/diagnosis/Diagnosis.ts';
import { conclude, diagnoseAtOnce, type SearchPart } from '../core/diagnosis/diagnose.ts';
import type { Question } from '../core/diagnosis/Question.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { placesOf } from './placesOf.ts';
import type { SearchAnswer, SearchLimits, SearchOrder } from './SearchMessage.ts';

export interface SearchPoolOptions {
  /**
   * Where the worker's code is. A bundler moves it, so a bundled program says where to; default: the source file
   * beside this one, which Node runs as it is.
   */
  readonly worker?: URL;
  /** Worker threads. Default 1. */
  readonly size?: number;
  /** Into how many parts to divide each search, for as many threads to work on at once. Default 1. */
  readonly parts?: number;
  /** Milliseconds that a cancelled search may take to stop before its worker is ended. Default 250. */
  readonly graceMs?: number;
}

export interface SearchPool {
  /**
   * Diagnoses in a worker thread, after the searches asked for before. Rejects with a redacted error when the
   * worker fails; the next search gets a new one.
   */
  search(
    question: Question,
    options?: SearchLimits & { readonly signal?: AbortSignal | undefined },
  ): Promise<Result<Diagnosis, 'cancelled'>>;
  /** Ends all workers; searches under way answer `cancelled`. */
  dispose(): Promise<void>;
}

interface Job {
  readonly order: SearchOrder;
  readonly settle: (result: Result<SearchPart, 'cancelled'>) => void;
  readonly fail: (error: Error) => void;
}

interface Slot {
  worker: Worker | undefined;
  job: Job | undefined;
}

/** An error's message may quote what was searched, secrets included: only its kind and place are kept. */
function withoutMessage(error: unknown): Error {
  const { name } = error instanceof Error ? error : new Error();
  const redacted = new Error(`The search stopped with a fault (${name}).`);
  redacted.stack = [redacted.message, ...placesOf(error)].join('\n');
  return redacted;
}

/** Worker threads that diagnose. They are started when first needed, used again, and keep no process alive. */
export function createSearchPool(options: SearchPoolOptions = {}): SearchPool {
  const { size = 1, parts = 1, graceMs = 250 } = options;
  const source = options.worker ?? new URL('./searchWorker.ts', import.meta.url);
  const slots: readonly Slot[] = Array.from({ length: size }, () => ({ worker: undefined, job: undefined }));
  const waiting: Job[] = [];

  function start(slot: Slot): Worker {
    const worker = new Worker(source);
    const end = (error: unknown): void => {
      if (slot.worker !== worker) return;
      const { job } = slot;
      slot.worker = undefined;
      slot.job = undefined;
      job?.fail(withoutMessage(error));
      next();
    };
    worker.on('message', ({ part }: SearchAnswer) => {
      const { job } = slot;
      slot.job = undefined;
      worker.unref();
      job?.settle(ok(part));
      next();
    });
    worker.on('error', end);
    worker.on('exit', () => end(undefined));
    return worker;
  }

  function next(): void {
    for (const slot of slots) {
      if (slot.job !== undefined) continue;
      const job = waiting.shift();
      if (job === undefined) return;
      slot.job = job;
      slot.worker ??= start(slot);
      slot.worker.ref();
      slot.worker.postMessage(job.order);
    }
  }

  async function end(slot: Slot): Promise<void> {
    const { worker, job } = slot;
    slot.worker = undefined;
    slot.job = undefined;
    job?.settle(err('cancelled'));
    await worker?.terminate();
  }

  function cancel(job: Job): void {
    job.settle(err('cancelled'));
    const position = waiting.indexOf(job);
    if (position >= 0) {
      waiting.splice(position, 1);
      return;
    }
    Atomics.store(new Int32Array(job.order.stop), 0, 1);
    setTimeout(() => {
      const slot = slots.find((one) => one.job === job);
      if (slot !== undefined) void end(slot).then(next);
    }, graceMs).unref();
  }

  function run(
    order: SearchOrder,
    signal: AbortSignal | undefined,
  ): Promise<Result<SearchPart, 'cancelled'>> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => cancel(job);
      const job: Job = {
        order,
        settle: (result) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(result);
        },
        fail: (error) => {
          signal?.removeEventListener('abort', onAbort);
          reject(error);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      waiting.push(job);
      next();
    });
  }

  return {
    async search(question, { signal, ...limits } = {}) {
      if (signal?.aborted) return err('cancelled');
      const atOnce = diagnoseAtOnce(question);
      if (atOnce !== undefined) return ok(atOnce);
      const started = performance.now();
      const stop = new SharedArrayBuffer(4);
      const shortest = new Int32Array(new SharedArrayBuffer(4)).fill(0x7fffffff);
      const orders = Array.from({ length: parts }, (_, index) => ({
        question,
        limits,
        stop,
        share: { index, of: parts, shortest },
      }));
      // When one part fails there will be no answer, so the others need not go on.
      const results = await Promise.all(orders.map((order) => run(order, signal))).catch((error: unknown) => {
        Atomics.store(new Int32Array(stop), 0, 1);
        throw error;
      });
      const found = results.flatMap((result) => (result.ok ? [result.value] : []));
      if (found.length < parts) return err('cancelled');
      return ok(conclude(question, found, performance.now() - started));
    },
    async dispose() {
      for (const job of waiting.splice(0)) job.settle(err('cancelled'));
      await Promise.all(slots.map(end));
    },
  };
}
