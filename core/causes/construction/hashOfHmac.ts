import type { ConstructionCause } from '../Cause.ts';
import { hexBytes } from './helpers/hexBytes.ts';
import { keyed } from './helpers/keyed.ts';

export const hashOfHmac: ConstructionCause = {
  id: 'hash-of-hmac',
  layer: 'construction',
  likelihood: 8,
  order: 5,
  variants: () => [
    {
      ...keyed,
      detail: { form: 'hex' },
      compute: (key, message, { hash, hmac }) => hash(hexBytes(hmac(key, message))),
    },
    {
      ...keyed,
      detail: { form: 'raw' },
      weight: 0.5,
      compute: (key, message, { hash, hmac }) => hash(hmac(key, message)),
    },
  ],
};
