import type { MessageCause } from '../Cause.ts';
import { insteadOfEmail } from './helpers/insteadOfEmail.ts';

/**
 * Whether one text is the other with something around it, or its beginning: the address out of `Jane <jane@example.com>`,
 * a name out of it, or what a column left of it is no other person.
 */
function isPartOf(part: string, whole: string): boolean {
  const [small, large] = [part.toLowerCase(), whole.toLowerCase()];
  const at = large.indexOf(small);
  if (at === 0) return true;
  return at > 0 && !/[\p{L}\p{N}._+-]/u.test(large[at - 1] ?? '');
}

export const otherUser: MessageCause = {
  id: 'other-user',
  layer: 'message',
  stage: 'source',
  likelihood: 60,
  order: 27,
  variants: insteadOfEmail(({ email, knownEmails }) =>
    knownEmails
      .filter((known) => known !== '' && !isPartOf(known, email) && !isPartOf(email, known))
      .map((known) => ({ value: known, detail: { email: known } })),
  ),
};
