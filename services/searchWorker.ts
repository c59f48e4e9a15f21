import { parentPort } from 'node:worker_threads';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import type { SearchAnswer, SearchOrder } from './SearchMessage.ts';

/** The worker thread of a search pool: one diagnosis per message. A fault ends it, and the pool starts another. */
parentPort?.on('message', ({ question, limits, stop }: SearchOrder) => {
  const flag = new Int32Array(stop);
  const diagnosis = diagnose(question, { ...limits, isCancelled: () => Atomics.load(flag, 0) !== 0 });
  const answer: SearchAnswer = { diagnosis };
  parentPort?.postMessage(answer);
});
