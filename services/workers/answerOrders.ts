import { parentPort } from 'node:worker_threads';
import type { WorkerOrder, WorkerReply, WorkerTasks } from './WorkerTasks.ts';

/** What a thread knows about the order it works on, beside the order itself. */
export interface UnderWay<Progress> {
  /** Whether nobody wants the answer any more; what is answered then is dropped. */
  isCancelled(): boolean;
  tell(progress: Progress): void;
  /** Hands memory over with the answer instead of copying it. */
  give(...buffers: readonly ArrayBuffer[]): void;
}

/** How a thread does each of its tasks. Whatever one of them throws ends the thread, and is the reason that is told. */
export type WorkerHandlers<Tasks extends WorkerTasks> = {
  readonly [Name in keyof Tasks]: (
    order: Tasks[Name]['order'],
    underWay: UnderWay<Tasks[Name]['progress']>,
  ) => Tasks[Name]['answer'] | Promise<Tasks[Name]['answer']>;
};

/** The thread's side of {@link createWorkerPort}: answers orders as they come. Does nothing in the main thread. */
export function answerOrders<Tasks extends WorkerTasks>(handlers: WorkerHandlers<Tasks>): void {
  const port = parentPort;
  if (port === null) return;

  async function answer({ id, name, order, stop }: WorkerOrder): Promise<void> {
    const flag = new Int32Array(stop);
    const given: ArrayBuffer[] = [];
    const say = (reply: WorkerReply, transfer: readonly ArrayBuffer[] = []): void =>
      port?.postMessage(reply, transfer);
    const handler = handlers[name];
    if (handler === undefined) throw new Error('This thread does not know the task.');
    const answered = await handler(order, {
      isCancelled: () => Atomics.load(flag, 0) !== 0,
      tell: (progress) => say({ id, kind: 'progress', progress }),
      give: (...buffers) => given.push(...buffers),
    });
    say({ id, kind: 'answer', answer: answered }, given);
  }

  // Out of the promise: a rejection that nobody handles ends a thread in Node, but only warns in Electron.
  const end = (error: unknown): void =>
    process.nextTick(() => {
      throw error;
    });
  port.on('message', (order: WorkerOrder) => void answer(order).catch(end));
  port.on('messageerror', end);
}
