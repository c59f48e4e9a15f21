import type { CauseId } from '../causes/CauseId.ts';
import type { Explanation } from '../diagnosis/Diagnosis.ts';

/** Why a signature cannot be made wrong in the chosen ways. */
export type BreakRefusal =
  /** Not a mistake in computing a signature: there is nothing to compute. */
  | { readonly code: 'not-computed'; readonly cause: CauseId }
  | { readonly code: 'too-many'; readonly most: number }
  /** Of this email and website, the mistake changes nothing. */
  | { readonly code: 'does-not-apply'; readonly cause: CauseId }
  /**
   * The mistakes were made, but what came out has another explanation that is as good or better (`instead`), or,
   * where that is empty, one mistake undoes the other.
   */
  | { readonly code: 'not-provable'; readonly instead: Explanation }
  /** Its digest would be valid for an address for which none may be made. */
  | { readonly code: 'stands-for-others' };
