import type { MessageCause } from '../Cause.ts';
import { insteadOfEmail } from './helpers/insteadOfEmail.ts';

const attributes = ['userId', 'nickname', 'phone'] as const;

export const otherIdentity: MessageCause = {
  id: 'other-identity',
  layer: 'message',
  stage: 'source',
  likelihood: 60,
  order: 26,
  variants: insteadOfEmail(({ identity }) =>
    attributes.flatMap((attribute) => {
      const value = identity[attribute];
      return value === undefined || value === ''
        ? []
        : [{ value, detail: { attribute }, weight: attribute === 'userId' ? 1 : 0.4 }];
    }),
  ),
};
