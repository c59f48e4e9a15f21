import type { DeliveryCause } from '../Cause.ts';

export const staleSignature: DeliveryCause = {
  id: 'stale-signature',
  layer: 'delivery',
  likelihood: 10,
  order: 8,
};
