import { parentPort } from 'node:worker_threads';
import type { SearchAnswer, SearchOrder } from '../../../services/SearchMessage.ts';

/** A search worker for tests: fails, ends or never answers, as the email says; else answers by the book. */
parentPort?.on('message', ({ question }: SearchOrder) => {
  switch (question.email) {
    case 'throw':
      throw new TypeError(`cannot sign with ${question.website.secret}`);
    case 'exit':
      process.exit(1);
      break;
    case 'hang':
      for (;;);
    default:
      parentPort?.postMessage({ part: { proofs: [], candidates: 1, complete: true } } satisfies SearchAnswer);
  }
});
