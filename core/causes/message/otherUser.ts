import type { MessageCause } from '../Cause.ts';
import { insteadOfEmail } from './helpers/insteadOfEmail.ts';

export const otherUser: MessageCause = {
  id: 'other-user',
  layer: 'message',
  stage: 'source',
  likelihood: 60,
  order: 27,
  variants: insteadOfEmail(({ email, knownEmails }) =>
    knownEmails
      .filter((known) => known !== email && known !== '')
      .map((known) => ({ value: known, detail: { email: known } })),
  ),
};
