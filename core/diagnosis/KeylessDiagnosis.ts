import * as v from 'valibot';
import type { Shape } from '../Shape.ts';
import { type Diagnosis, explanation } from './Diagnosis.ts';
import { statuses } from './Status.ts';

/** What can be told of a signature where nobody has the secret key. */
export const keylessDiagnosis = v.strictObject({
  /** `open`: it has the right form, and whether it is the valid one takes the key. */
  verdict: v.picklist(['unverified', 'rejected', 'open']),
  status: v.picklist(statuses),
  causes: explanation,
});
export type KeylessDiagnosis = Shape<typeof keylessDiagnosis>;

/**
 * The diagnosis for a key that is nobody's, as far as it holds for every key: the form of a signature, and what was
 * recomputed without the key, such as a hash of the email alone.
 */
export function withoutKey({ verdict, status, causes }: Diagnosis): KeylessDiagnosis {
  const isTold = status === 'proven' || status === 'seen';
  return { verdict: verdict === 'rejected' ? 'rejected' : isTold ? 'unverified' : 'open', status, causes };
}
