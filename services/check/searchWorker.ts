import { searchPart } from '../../core/diagnosis/diagnose.ts';
import { answerOrders } from '../workers/answerOrders.ts';
import type { SearchTasks } from './SearchTasks.ts';

/** A thread of a search pool: one share of a search per order. */
answerOrders<SearchTasks>({
  search: ({ question, limits, share }, { isCancelled }) =>
    searchPart(question, { ...limits, share, isCancelled, keepsLayout: true }),
});
