import type { Detail } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';

/** What Crisp would do with the signature. The app predicts; Crisp's dashboard decides. */
export type Verdict = 'verified' | 'unverified' | 'rejected';

/**
 * `match`: it is the valid signature. `proven`: recomputing with the causes gives exactly the pasted signature.
 * `suspected`: only its shape speaks for the causes. `unknown`: nothing found.
 */
export type Status = 'match' | 'proven' | 'suspected' | 'unknown';

export interface Finding {
  readonly id: CauseId;
  readonly detail: Detail;
}

/** Mistakes in the order in which they happened: what was signed, with which secret, how, how it was written. */
export type Explanation = readonly Finding[];

export interface Diagnosis {
  readonly verdict: Verdict;
  readonly status: Status;
  readonly causes: Explanation;
  /** Equally short explanations that are proven as well, likeliest first. */
  readonly alternatives: readonly Explanation[];
  /** How many digests were computed and compared. */
  readonly candidates: number;
  /** False when the budget ran out or the search was cancelled before everything planned was tried. */
  readonly complete: boolean;
  /** Wall-clock milliseconds. */
  readonly ms: number;
}
