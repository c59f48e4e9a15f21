import { type ResourceLimits, type Transferable, Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../core/Result.ts';
import { WorkerFault } from './WorkerFault.ts';
import type { WorkerOrder, WorkerReply, WorkerTasks } from './WorkerTasks.ts';

export interface WorkerPortOptions {
  /** What works there, as the beginning of a sentence that says that it stopped: `The search`. */
  readonly of: string;
  /** Tells the code which thread it is, where it is the code of several. */
  readonly role?: string;
  readonly resourceLimits?: ResourceLimits;
  /** Milliseconds that a cancelled order may take to end by itself before its thread is ended. Default 250. */
  readonly graceMs?: number;
}

export interface AskOptions<Progress> {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** Memory that is handed over with the order. */
  readonly transfer?: readonly Transferable[];
}

export interface WorkerPort<Tasks extends WorkerTasks> {
  /**
   * Asks the thread to do something, after what it was asked before. Gives `cancelled` where the signal is aborted, as
   * soon as the thread is through with the order, and where the port is ended. Rejects with a {@link WorkerFault} when
   * the thread fails, ends or cannot be started, whichever of its orders was the reason.
   */
  ask<Name extends keyof Tasks & string>(
    name: Name,
    order: Tasks[Name]['order'],
    options?: AskOptions<Tasks[Name]['progress']>,
  ): Promise<Result<Tasks[Name]['answer'], 'cancelled'>>;
  /** Ends the thread; orders under way answer `cancelled`. */
  end(): Promise<void>;
}

interface Asked {
  readonly tell: (progress: unknown) => void;
  readonly settle: (answer: Result<unknown, 'cancelled'>) => void;
  readonly fail: (fault: WorkerFault) => void;
}

/**
 * A thread that is started when it is first asked, and again when it is asked after a fault. It keeps the process alive
 * only while it is asked. Its code calls `answerOrders` with the same tasks.
 */
export function createWorkerPort<Tasks extends WorkerTasks>(
  code: URL,
  { of, role, resourceLimits, graceMs = 250 }: WorkerPortOptions,
): WorkerPort<Tasks> {
  const underWay = new Map<number, Asked>();
  let worker: Worker | undefined;
  let ids = 0;

  function takeAll(): readonly Asked[] {
    const all = [...underWay.values()];
    underWay.clear();
    return all;
  }

  /** The one rule for failures: whatever ends a thread ends everything that it was asked, with its reason. */
  function fail(failed: Worker | undefined, cause: unknown): void {
    // An error is followed by the thread's exit, and a thread that was given up says nothing any more.
    if (worker !== failed) return;
    worker = undefined;
    void failed?.terminate();
    const fault = new WorkerFault(of, cause);
    for (const asked of takeAll()) asked.fail(fault);
  }

  function take(id: number): Asked | undefined {
    const asked = underWay.get(id);
    underWay.delete(id);
    if (underWay.size === 0) worker?.unref();
    return asked;
  }

  function start(): Worker {
    const started = new Worker(code, {
      workerData: role,
      ...(resourceLimits === undefined ? {} : { resourceLimits }),
    });
    started.on('message', (reply: WorkerReply) => {
      if (reply.kind === 'progress') underWay.get(reply.id)?.tell(reply.progress);
      else take(reply.id)?.settle(ok(reply.answer));
    });
    started.on('messageerror', (error) => fail(started, error));
    started.on('error', (error) => fail(started, error));
    started.on('exit', () => fail(started, undefined));
    return started;
  }

  function post(order: WorkerOrder, transfer: readonly Transferable[]): void {
    try {
      worker ??= start();
      worker.ref();
      worker.postMessage(order, transfer);
    } catch (error) {
      fail(worker, error);
    }
  }

  return {
    ask(name, order, { signal, onProgress, transfer = [] } = {}) {
      if (signal?.aborted) return Promise.resolve(err('cancelled'));
      return new Promise((resolve, reject) => {
        ids += 1;
        const id = ids;
        const stop = new SharedArrayBuffer(4);
        const onAbort = (): void => {
          Atomics.store(new Int32Array(stop), 0, 1);
          setTimeout(() => {
            const stuck = take(id);
            if (stuck === undefined) return;
            fail(worker, undefined);
            stuck.settle(err('cancelled'));
          }, graceMs).unref();
        };
        const done = (): void => signal?.removeEventListener('abort', onAbort);
        signal?.addEventListener('abort', onAbort, { once: true });
        underWay.set(id, {
          tell: (progress) => {
            if (!signal?.aborted) onProgress?.(progress as Tasks[typeof name]['progress']);
          },
          settle(answer) {
            done();
            resolve(signal?.aborted ? err('cancelled') : answer);
          },
          fail(fault) {
            done();
            if (signal?.aborted) resolve(err('cancelled'));
            else reject(fault);
          },
        });
        post({ id, name, order, stop }, transfer);
      });
    },

    async end() {
      const ended = worker;
      worker = undefined;
      for (const { settle } of takeAll()) settle(err('cancelled'));
      await ended?.terminate();
    },
  };
}
