import type { DeliveryCause } from '../Cause.ts';

export const cachedPage: DeliveryCause = {
  id: 'cached-page',
  layer: 'delivery',
  likelihood: 15,
  order: 12,
};
