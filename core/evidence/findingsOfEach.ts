import type { Evidence } from './Evidence.ts';
import { pushesIn } from './pushesIn.ts';

/**
 * What a pasted text shows of how each of its emails is handed over. Where it hands over several, each is judged by
 * itself: that another one comes after it keeps none of them from its checkmark.
 */
export function findingsOfEach(
  text: Pick<Evidence, 'candidates' | 'findings'>,
): Pick<Evidence, 'findings'>['findings'] {
  const { findings } = text;
  return pushesIn(text).length > 1 ? findings.filter(({ id }) => id !== 'email-set-twice') : findings;
}
