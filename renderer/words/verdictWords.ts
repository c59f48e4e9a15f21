import type { Verdict } from '../../core/diagnosis/Diagnosis.ts';

/** The outcome in one word. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  verified: 'Verified',
  unverified: 'Unverified',
  rejected: 'Rejected',
};
