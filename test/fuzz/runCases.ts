import { Worker } from 'node:worker_threads';
import type { FuzzOrder, FuzzReport } from './fuzzWorker.ts';

/** Milliseconds after which a case that does not end counts as hanging, on however busy a machine. */
const stallMs = 300_000;

/**
 * Runs cases of the fuzzing in a thread of its own, so that one that never ends can be told and stopped. The seed and
 * the number of a case are all it takes to run it again.
 */
export function runCases(order: Omit<FuzzOrder, 'progress'>): Promise<FuzzReport> {
  const progress = new SharedArrayBuffer(4);
  const current = new Int32Array(progress);
  const worker = new Worker(new URL('./fuzzWorker.ts', import.meta.url), {
    workerData: { ...order, progress } satisfies FuzzOrder,
  });
  return new Promise((resolve, reject) => {
    let last = -1;
    let since = performance.now();
    const watch = setInterval(() => {
      const index = Atomics.load(current, 0);
      if (index !== last) {
        last = index;
        since = performance.now();
      } else if (performance.now() - since > stallMs) {
        end(new Error(`Case ${index} of seed ${order.seed} does not end.`));
      }
    }, 500);
    const end = (result: FuzzReport | Error): void => {
      clearInterval(watch);
      void worker.terminate();
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    worker.on('message', end);
    worker.on('error', (error) =>
      end(new Error(`Case ${Atomics.load(current, 0)} of seed ${order.seed}: ${String(error)}`)),
    );
    worker.on('exit', () =>
      end(new Error(`Case ${Atomics.load(current, 0)} of seed ${order.seed} ended the thread.`)),
    );
  });
}
