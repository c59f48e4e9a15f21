import type { ConstructionCause } from '../Cause.ts';
import { hexBytes } from './helpers/hexBytes.ts';
import { keyed } from './helpers/keyed.ts';

export const doubleHmac: ConstructionCause = {
  id: 'double-hmac',
  layer: 'construction',
  likelihood: 8,
  order: 4,
  variants: () => [
    {
      ...keyed,
      detail: { form: 'hex' },
      compute: (key, message, { hmac }) => hmac(key, hexBytes(hmac(key, message))),
    },
    {
      ...keyed,
      detail: { form: 'raw' },
      weight: 0.5,
      compute: (key, message, { hmac }) => hmac(key, hmac(key, message)),
    },
  ],
};
