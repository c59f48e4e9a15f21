import type { MessageCause } from '../Cause.ts';
import { insteadOfEmail } from './helpers/insteadOfEmail.ts';

export const otherUser: MessageCause = {
  id: 'other-user',
  layer: 'message',
  stage: 'source',
  likelihood: 60,
  order: 27,
  title: 'The signature belongs to another email, {email}.',
  agent:
    'This signature was made for {email}, not for the email that Crisp was given. The website may show one person a page that was made for another. Ask the developers to check this soon: it can also show people what is not theirs.',
  developer:
    'The signed text is {email}. Look for a page, a fragment or an API answer that is cached for everybody, for a session that is mixed up, and for an email that was changed without signing again.',
  fix: 'Sign at each request, for the person of that request, and keep the answer out of shared caches: Cache-Control: private, no-store.',
  variants: insteadOfEmail(({ email, knownEmails }) =>
    knownEmails
      .filter((known) => known !== email && known !== '')
      .map((known) => ({ value: known, detail: { email: known } })),
  ),
};
