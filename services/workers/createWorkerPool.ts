import { err, type Result } from '../../core/Result.ts';
import { createWorkerPort, type WorkerPort, type WorkerPortOptions } from './createWorkerPort.ts';
import type { WorkerTasks } from './WorkerTasks.ts';

interface WorkerPool<Tasks extends WorkerTasks> {
  /**
   * Has one of the threads do something, after what was asked before. Gives `cancelled` as soon as the signal is
   * aborted, or the pool disposed of. Rejects with a `WorkerFault` when the thread fails; the others, and what waits, go
   * on.
   */
  ask<Name extends keyof Tasks & string>(
    name: Name,
    order: Tasks[Name]['order'],
    signal?: AbortSignal,
  ): Promise<Result<Tasks[Name]['answer'], 'cancelled'>>;
  /** Ends all threads; what is under way, waits or is asked later answers `cancelled`. */
  dispose(): Promise<void>;
}

interface Job<Tasks extends WorkerTasks> {
  /** Settles when the thread is free again. */
  run(port: WorkerPort<Tasks>): Promise<void>;
  cancel(): void;
}

/** As many threads as `size` says, each of which does one thing at a time. See {@link createWorkerPort}. */
export function createWorkerPool<Tasks extends WorkerTasks>(
  code: URL,
  size: number,
  options: WorkerPortOptions,
): WorkerPool<Tasks> {
  const ports = Array.from({ length: size }, () => createWorkerPort<Tasks>(code, options));
  // The last one that became free is taken first, so that one thread is enough where one is.
  const free = [...ports];
  const waiting: Job<Tasks>[] = [];
  let isDisposed = false;

  function next(): void {
    while (waiting.length > 0) {
      const port = free.pop();
      if (port === undefined) return;
      void waiting
        .shift()
        ?.run(port)
        .finally(() => {
          free.push(port);
          next();
        });
    }
  }

  return {
    ask(name, order, signal) {
      // A thread that was ended would be started anew.
      if (isDisposed || signal?.aborted) return Promise.resolve(err('cancelled'));
      return new Promise((resolve, reject) => {
        const cancel = (): void => {
          resolve(err('cancelled'));
          const place = waiting.indexOf(job);
          if (place >= 0) waiting.splice(place, 1);
        };
        const job: Job<Tasks> = {
          run: (port) =>
            port
              .ask(name, order, { signal })
              .then(resolve, reject)
              .finally(() => signal?.removeEventListener('abort', cancel)),
          cancel,
        };
        signal?.addEventListener('abort', cancel, { once: true });
        waiting.push(job);
        next();
      });
    },
    async dispose() {
      isDisposed = true;
      for (const { cancel } of [...waiting]) cancel();
      await Promise.all(ports.map((port) => port.end()));
    },
  };
}
