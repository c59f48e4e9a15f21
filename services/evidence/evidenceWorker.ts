import { answerOrders } from '../workers/answerOrders.ts';
import type { PasteTasks } from './PasteTasks.ts';
import { readPaste } from './readPaste.ts';

/** The thread that reads pasted texts, one per order. */
answerOrders<PasteTasks>({
  read: ({ text, known, secrets }, { isCancelled }) => readPaste(text, known, secrets, { isCancelled }),
});
