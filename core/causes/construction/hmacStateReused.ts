import type { ConstructionCause } from '../Cause.ts';
import { joined } from './helpers/joined.ts';
import { keyed } from './helpers/keyed.ts';

export const hmacStateReused: ConstructionCause = {
  id: 'hmac-state-reused',
  layer: 'construction',
  likelihood: 6,
  order: 7,
  variants: () => [
    { ...keyed, detail: {}, compute: (key, message, { hmac }) => hmac(key, joined(message, message)) },
  ],
};
