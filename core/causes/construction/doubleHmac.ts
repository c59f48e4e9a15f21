import type { ConstructionCause } from '../Cause.ts';
import { hexBytes } from './helpers/hexBytes.ts';
import { keyed } from './helpers/keyed.ts';

export const doubleHmac: ConstructionCause = {
  id: 'double-hmac',
  layer: 'construction',
  likelihood: 8,
  order: 4,
  title: 'The signature was signed again.',
  agent:
    'The website signed the email and then signed the result once more. Ask the developers to sign only once.',
  developer:
    'The value is the HMAC, under the same key, of the HMAC’s {form}. Often one layer signs in a helper and another layer calls the helper on its result.',
  fix: 'Compute the HMAC once and push its hex text.',
  labels: { form: { hex: 'hex text', raw: 'raw bytes' } },
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
