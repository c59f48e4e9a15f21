import type { Layer } from '../../causes/CauseId.ts';

/** What goes wrong in a layer, as the heading over its causes. */
export const layers = {
  message: 'Message: what was signed',
  secret: 'Secret: the key that was used',
  construction: 'Construction: how the two were combined',
  algorithm: 'Algorithm: the digest function',
  encoding: 'Encoding: how the digest was written down',
  delivery: 'Delivery: the signature may be right, Crisp still shows Unverified',
  exposure: 'Exposure: worse than a mismatch',
} as const satisfies Readonly<Record<Layer, string>>;
