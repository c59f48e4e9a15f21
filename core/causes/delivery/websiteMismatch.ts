import type { DeliveryCause } from '../Cause.ts';

export const websiteMismatch: DeliveryCause = {
  id: 'website-mismatch',
  layer: 'delivery',
  likelihood: 25,
  order: 7,
};
