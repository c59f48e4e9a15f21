import { err, ok } from '../../core/Result.ts';
import type { WorkerHandlers } from './answerOrders.ts';
import type { WorkerPort } from './createWorkerPort.ts';
import type { WorkerTasks } from './WorkerTasks.ts';

/** What a thread does, done in this one: for work that is over before a thread would have started. */
export function createLocalPort<Tasks extends WorkerTasks>(
  handlers: WorkerHandlers<Tasks>,
): WorkerPort<Tasks> {
  return {
    async ask(name, order, { signal, onProgress } = {}) {
      if (signal?.aborted) return err('cancelled');
      const answer = await handlers[name](order, {
        isCancelled: () => signal?.aborted ?? false,
        tell: (progress) => onProgress?.(progress),
        // Nothing is copied within one thread.
        give: () => undefined,
      });
      return signal?.aborted ? err('cancelled') : ok(answer);
    },
    end: () => Promise.resolve(),
  };
}
