import type { CauseId } from '../causes/CauseId.ts';
import type { Verdict } from '../signature/Verdict.ts';

/** An email with the signature that was made for it. */
export interface GeneratedSignature {
  readonly email: string;
  readonly signature: string;
  /** For a set that tests use: what Crisp would do with it, and the mistakes in it (none in a valid one). */
  readonly expected?: { readonly outcome: Verdict; readonly causes: readonly CauseId[] };
}
