import type { ConstructionCause } from '../Cause.ts';
import { hexBytes } from './helpers/hexBytes.ts';
import { keyed } from './helpers/keyed.ts';

export const hashOfHmac: ConstructionCause = {
  id: 'hash-of-hmac',
  layer: 'construction',
  likelihood: 8,
  order: 5,
  title: 'The signature was hashed again.',
  agent:
    'The website made a correct-looking signature and then scrambled it once more. Ask the developers to send the signature itself.',
  developer: 'The value is a hash of the HMAC’s {form}, not the HMAC.',
  fix: 'Push the HMAC’s hex text itself; leave out the hash around it.',
  labels: { form: { hex: 'hex text', raw: 'raw bytes' } },
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
