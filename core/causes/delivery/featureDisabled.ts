import type { DeliveryCause } from '../Cause.ts';

export const featureDisabled: DeliveryCause = {
  id: 'feature-disabled',
  layer: 'delivery',
  likelihood: 15,
  order: 11,
};
