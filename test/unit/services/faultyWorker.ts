import type { SearchTasks } from '../../../services/check/SearchTasks.ts';
import { answerOrders } from '../../../services/workers/answerOrders.ts';

/** A search worker for tests: fails, ends or never answers, as the email says; else answers by the book. */
answerOrders<SearchTasks>({
  search({ question }) {
    switch (question.email) {
      case 'throw':
        throw new TypeError(`cannot sign with ${question.website.secret}`);
      case 'exit':
        process.exit(1);
        break;
      case 'hang':
        for (;;);
      default:
        return { proofs: [], candidates: 1, complete: true, ms: 0 };
    }
  },
});
