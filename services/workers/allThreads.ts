import { availableParallelism } from 'node:os';

/** More threads than this win little for one search, and each holds its own lists. */
const mostThreads = 4;

/** Options of a search pool for somebody who waits for one answer: all cores work on each search. */
export function allThreads(): { readonly size: number; readonly parts: number } {
  const threads = Math.min(availableParallelism(), mostThreads);
  return { size: threads, parts: threads };
}
