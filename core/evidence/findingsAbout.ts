import type { Evidence, EvidenceFinding } from './Evidence.ts';
import { type Push, pushesIn } from './pushesIn.ts';

/** Whose signature is looked at: the email, and where in the text it was found or what it was typed in the place of. */
export type Who = Pick<Push, 'candidate' | 'email'>;

/**
 * What a pasted text shows of each of its emails: what is about it or about the whole text, and not what is about another
 * one, which is judged by itself. (Of an email that is not judged for sure nothing may be left out: whatever is judged
 * would come out better for it.)
 */
export function findingsAbout({
  candidates,
  findings,
}: Pick<Evidence, 'candidates' | 'findings'>): (who: Who) => readonly EvidenceFinding[] {
  const found = new Set(candidates.map(({ email }) => email?.value));
  const judged = new Set(
    pushesIn({ candidates, findings }).flatMap((push) => (push.candidate?.doubtful ? [] : push.email)),
  );
  return ({ candidate, email }) => {
    const whose = found.has(email) ? email : candidate?.email?.value;
    return findings.filter((one) => one.email === undefined || one.email === whose || !judged.has(one.email));
  };
}
