import { bytesOf } from '../../signature/bytesOf.ts';
import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';

const separators: readonly { readonly separator: string; readonly weight: number }[] = [
  { separator: '', weight: 1 },
  { separator: ':', weight: 0.3 },
  { separator: '.', weight: 0.15 },
  { separator: '|', weight: 0.15 },
  { separator: '-', weight: 0.15 },
  { separator: '&', weight: 0.05 },
];

const concatenations: readonly ConstructionVariant[] = separators.flatMap(({ separator, weight }) => {
  const between = bytesOf(separator);
  return [
    {
      ...keyed,
      detail: { order: 'secret-email', separator },
      weight,
      compute: (key, message, { hash }) => hash(key, between, message),
    },
    {
      ...keyed,
      detail: { order: 'email-secret', separator },
      weight: weight * 0.7,
      compute: (key, message, { hash }) => hash(message, between, key),
    },
  ] satisfies readonly ConstructionVariant[];
});

export const hashConcatenation: ConstructionCause = {
  id: 'hash-concatenation',
  layer: 'construction',
  likelihood: 40,
  order: 3,
  title: 'The secret key and the email were joined and hashed, instead of using HMAC.',
  agent:
    'The website glued the secret key and the email together and made a checksum of that. Crisp expects another way of combining the two (HMAC). Ask the developers to use it.',
  developer:
    'The value is a hash of {order}, joined {separator}. That is not HMAC, and it protects the secret key less well.',
  fix: 'Use the HMAC function of your language, with the secret key as key and the email as message.',
  labels: {
    order: {
      'secret-email': 'the secret key followed by the email',
      'email-secret': 'the email followed by the secret key',
    },
    separator: {
      '': 'directly',
      ':': 'with a colon',
      '.': 'with a full stop',
      '|': 'with a vertical bar',
      '-': 'with a dash',
      '&': 'with an ampersand',
    },
  },
  variants: () => concatenations,
};
