import { parentPort } from 'node:worker_threads';
import type { PasteAnswer, PasteOrder } from './PasteMessage.ts';
import { readPaste } from './readPaste.ts';

/** The worker thread that reads pasted texts, one per message. A fault ends it, and the next text gets another. */
parentPort?.on('message', ({ id, text, known, secrets, stop }: PasteOrder) => {
  const flag = new Int32Array(stop);
  const isCancelled = (): boolean => Atomics.load(flag, 0) !== 0;
  const answer: PasteAnswer = { id, evidence: readPaste(text, known, secrets, { isCancelled }) };
  parentPort?.postMessage(answer);
});
