import type { Evidence, EvidenceFinding, Range } from './Evidence.ts';
import { findingsAbout, type Who } from './findingsAbout.ts';
import { pushesIn } from './pushesIn.ts';

/**
 * What a pasted text shows of how its emails are handed over, to judge each of them by itself. That another email comes
 * after the first is said by judging that one too, and so is what a program printed in the place of its signature; that an email
 * comes again without its signature is not, and stays.
 */
export function findingsOfEach(
  text: Pick<Evidence, 'candidates' | 'findings'>,
): (who: Who) => readonly EvidenceFinding[] {
  const candidates = pushesIn(text).flatMap(({ candidate }) => candidate ?? []);
  const judged = new Set(candidates.map(({ range }) => range.start));
  const emails = new Set(candidates.map(({ email }) => email?.value));
  const unsigned = candidates.filter(
    (one) => one.unsigned || (one.signature === undefined && emails.size > 1),
  );
  const isOfUnsigned = ({ start, end }: Range): boolean =>
    unsigned.some(({ range }) => range.start <= start && end <= range.end);
  const about = findingsAbout(text);
  return (who) =>
    about(who).filter(
      ({ id, range }) =>
        !(id === 'email-set-twice' && judged.has(range.start)) &&
        !((id === 'signature-undefined' || id === 'signature-missing') && isOfUnsigned(range)),
    );
}
