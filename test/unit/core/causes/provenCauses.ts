import type { CauseId } from '../../../../core/causes/CauseId.ts';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import { aQuestion } from '../diagnosis/aQuestion.ts';

/** Every cause in the explanations that are proven for a signature on Main's website; none where nothing is proven. */
export function provenCauses(email: string, signature: string): readonly CauseId[] {
  const { status, causes, alternatives } = diagnose(aQuestion(email, signature));
  return status === 'proven' ? [causes, ...alternatives].flat().map(({ id }) => id) : [];
}
