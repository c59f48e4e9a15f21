import { parentPort } from 'node:worker_threads';
import { searchPart } from '../core/diagnosis/diagnose.ts';
import type { SearchAnswer, SearchOrder } from './SearchMessage.ts';

/** The worker thread of a search pool: one share of a search per message. A fault ends it, and the pool starts another. */
parentPort?.on('message', ({ question, limits, share, stop }: SearchOrder) => {
  const flag = new Int32Array(stop);
  const part = searchPart(question, { ...limits, share, isCancelled: () => Atomics.load(flag, 0) !== 0 });
  const answer: SearchAnswer = { part };
  parentPort?.postMessage(answer);
});
