import type { ConstructionCause } from '../Cause.ts';
import { joined } from './helpers/joined.ts';
import { keyed } from './helpers/keyed.ts';

export const goSumMisuse: ConstructionCause = {
  id: 'go-sum-misuse',
  layer: 'construction',
  likelihood: 12,
  order: 8,
  variants: () => [
    {
      ...keyed,
      detail: { of: 'hmac' },
      changesLength: true,
      compute: (key, message, { hmac }) => joined(message, hmac(key, new Uint8Array())),
    },
    {
      detail: { of: 'hash' },
      weight: 0.3,
      usesSecret: false,
      usesAlgorithm: true,
      changesLength: true,
      compute: (_key, message, { hash }) => joined(message, hash()),
    },
    {
      ...keyed,
      detail: { of: 'hmac-of-email' },
      weight: 0.3,
      changesLength: true,
      compute: (key, message, { hmac }) => joined(message, hmac(key, message)),
    },
  ],
};
