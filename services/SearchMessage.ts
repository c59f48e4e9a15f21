import type { SearchPart } from '../core/diagnosis/diagnose.ts';
import type { Question } from '../core/diagnosis/Question.ts';
import type { SearchOptions, SearchShare } from '../core/diagnosis/SearchOptions.ts';

/** Limits of one search. */
export type SearchLimits = Pick<SearchOptions, 'maxCandidates' | 'maxMs'>;

/** What a search worker is told. */
export interface SearchOrder {
  readonly question: Question;
  readonly limits: SearchLimits;
  readonly share: SearchShare;
  /** One 32-bit number, shared; anything but 0 stops the search. */
  readonly stop: SharedArrayBuffer;
}

/** What a search worker answers, once per order. */
export interface SearchAnswer {
  readonly part: SearchPart;
}
