import type { Evidence, EvidenceFinding } from './Evidence.ts';
import { pushesIn } from './pushesIn.ts';

/**
 * What a pasted text shows of how its emails are handed over, to judge each of them by itself. That another email comes
 * after the first is said by judging that one too; that an email comes again without its signature is not, and stays.
 */
export function findingsOfEach(text: Pick<Evidence, 'candidates' | 'findings'>): readonly EvidenceFinding[] {
  const judged = new Set(pushesIn(text).map(({ candidate }) => candidate?.range.start));
  return text.findings.filter(({ id, range }) => id !== 'email-set-twice' || !judged.has(range.start));
}
