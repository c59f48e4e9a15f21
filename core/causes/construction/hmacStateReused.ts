import type { ConstructionCause } from '../Cause.ts';
import { joined } from './helpers/joined.ts';
import { keyed } from './helpers/keyed.ts';

export const hmacStateReused: ConstructionCause = {
  id: 'hmac-state-reused',
  layer: 'construction',
  likelihood: 6,
  order: 7,
  title: 'The email was fed into the signing function twice.',
  agent:
    'The website put the email in twice when it signed. Ask the developers to start afresh for each signature.',
  developer:
    'The signed text is the email followed by the email again. An HMAC object keeps what it was given: an update was called twice, or the object was reused without a reset.',
  fix: 'Make a new HMAC object for every signature, and update it with the email once.',
  variants: () => [
    { ...keyed, detail: {}, compute: (key, message, { hmac }) => hmac(key, joined(message, message)) },
  ],
};
