import { absenceOf } from './absenceOf.ts';
import type { Explanation } from './Diagnosis.ts';
import { isSwapped } from './isSwapped.ts';
import type { Question } from './Question.ts';

/**
 * What email and signature show beyond doubt as they stand, with nothing recomputed: that they were swapped, or that there
 * is no signature. `undefined` where something has to be recomputed.
 */
export const seenIn = ({
  email,
  signature,
}: Pick<Question, 'email' | 'signature'>): Explanation | undefined =>
  isSwapped(email, signature) ? [{ id: 'fields-swapped', detail: {} }] : absenceOf(signature);
