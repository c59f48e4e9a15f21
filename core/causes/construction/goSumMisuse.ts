import type { ConstructionCause } from '../Cause.ts';
import { joined } from './helpers/joined.ts';
import { keyed } from './helpers/keyed.ts';

export const goSumMisuse: ConstructionCause = {
  id: 'go-sum-misuse',
  layer: 'construction',
  likelihood: 12,
  order: 8,
  title: 'The email was put in front of the digest of nothing.',
  agent:
    'The website’s code looks right but signs nothing at all: the first part of this signature is the email itself. Ask the developers to correct the signing line.',
  developer:
    'In Go, Sum(b) appends the digest to b, it does not digest b. The value is hex(email) followed by the {of} of an empty message.',
  labels: { of: { hmac: 'HMAC', hash: 'plain hash' } },
  fix: 'Write the email first, then take the sum of nothing: mac.Write([]byte(email)); signature := hex.EncodeToString(mac.Sum(nil)).',
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
  ],
};
