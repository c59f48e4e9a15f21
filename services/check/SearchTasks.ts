import type { SearchPart } from '../../core/diagnosis/diagnose.ts';
import type { Question } from '../../core/diagnosis/Question.ts';
import type { SearchOptions, SearchShare } from '../../core/diagnosis/SearchOptions.ts';
import type { WorkerTask } from '../workers/WorkerTasks.ts';

/** Limits of one search. */
export type SearchLimits = Pick<SearchOptions, 'maxCandidates' | 'maxMs'>;

/** One thread's share of a search. */
interface SearchOrder {
  readonly question: Question;
  readonly limits: SearchLimits & Pick<SearchOptions, 'maxMistakes'>;
  readonly share: SearchShare;
}

/** What a search worker can be asked. */
export type SearchTasks = { readonly search: WorkerTask<SearchOrder, SearchPart> };
