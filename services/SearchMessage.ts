import type { Diagnosis } from '../core/diagnosis/Diagnosis.ts';
import type { Question } from '../core/diagnosis/Question.ts';
import type { SearchOptions } from '../core/diagnosis/SearchOptions.ts';

/** Limits of one search. */
export type SearchLimits = Pick<SearchOptions, 'maxCandidates' | 'maxMs'>;

/** What a search worker is told. */
export interface SearchOrder {
  readonly question: Question;
  readonly limits: SearchLimits;
  /** One 32-bit number, shared; anything but 0 stops the search. */
  readonly stop: SharedArrayBuffer;
}

/** What a search worker answers, once per order. */
export interface SearchAnswer {
  readonly diagnosis: Diagnosis;
}
