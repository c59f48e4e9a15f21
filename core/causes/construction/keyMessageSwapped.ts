import type { ConstructionCause } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';

export const keyMessageSwapped: ConstructionCause = {
  id: 'key-message-swapped',
  layer: 'construction',
  likelihood: 60,
  order: 1,
  variants: () => [
    { ...keyed, detail: {}, swaps: true, compute: (key, message, { hmac }) => hmac(message, key) },
  ],
};
