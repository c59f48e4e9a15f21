import type { CheckContext, CheckView } from '../contracts/check.ts';
import type { PasteView } from '../contracts/evidence.ts';
import type { Verdict } from '../core/signature/Verdict.ts';
import type { Claim } from '../services/check/check.ts';

/** What a check is made with: a stored website, or a secret for this run only. */
export interface Checker {
  read(text: string): Promise<PasteView>;
  check(claim: Claim, context?: CheckContext): Promise<CheckView>;
  /** A value without the secret keys that this run knows: options are told again, and may hold one. */
  hide<T>(value: T): Promise<T>;
  /** The verdict alone, in milliseconds. */
  judge(claim: Claim): Promise<Verdict>;
}
