import type { MessageCause } from '../Cause.ts';
import { insteadOfEmail } from './helpers/insteadOfEmail.ts';

const attributes = ['userId', 'nickname', 'phone'] as const;

export const otherIdentity: MessageCause = {
  id: 'other-identity',
  layer: 'message',
  stage: 'source',
  likelihood: 60,
  order: 26,
  title: 'The {attribute} was signed where the email belongs.',
  agent:
    'The website signed the person’s {attribute}, but Crisp verifies the email. Ask the developers to sign the email.',
  developer:
    'The signed text is the {attribute} of the person. Other chat products sign that; Crisp verifies the HMAC of the email that is pushed.',
  fix: 'Sign the email that is pushed: createHmac("sha256", secretKey).update(user.email), not update(user.id).',
  labels: { attribute: { userId: 'user ID', nickname: 'name', phone: 'phone number' } },
  variants: insteadOfEmail(({ identity }) =>
    attributes.flatMap((attribute) => {
      const value = identity[attribute];
      return value === undefined || value === ''
        ? []
        : [{ value, detail: { attribute }, weight: attribute === 'userId' ? 1 : 0.4 }];
    }),
  ),
};
