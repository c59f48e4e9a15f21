import { bytesOf } from '../../signature/bytesOf.ts';
import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';

/** People who may have been signed for just before, at most. */
const mostKnown = 50;

export const hmacStateReused: ConstructionCause = {
  id: 'hmac-state-reused',
  layer: 'construction',
  likelihood: 6,
  order: 7,
  variants: ({ email, knownEmails }) => [
    {
      ...keyed,
      detail: { before: 'same' },
      compute: (key, message, { hmac, joined }) => hmac(key, joined(message, message)),
    },
    ...knownEmails
      .filter((known) => known !== email && known !== '')
      .slice(0, mostKnown)
      .map(
        (known): ConstructionVariant => ({
          ...keyed,
          detail: { before: 'other' },
          weight: 0.1,
          compute: (key, message, { hmac, joined }) => hmac(key, joined(bytesOf(known), message)),
        }),
      ),
  ],
};
