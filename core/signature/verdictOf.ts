import { sameText } from './sameText.ts';
import type { Verdict } from './Verdict.ts';

/** The form that Crisp's chatbox takes; anything else makes it throw. */
const signatureForm = /^[0-9a-f]{64}$/;

/**
 * What Crisp would do with a signature, given the valid one for the same email.
 * `verified`: equal, character for character. `unverified`: of the right form but another one, or none at all
 * (an email may be set without a signature). `rejected`: anything else.
 */
export function verdictOf(signature: string, valid: string): Verdict {
  if (sameText(signature, valid)) return 'verified';
  return signature === '' || signatureForm.test(signature) ? 'unverified' : 'rejected';
}
