import type { DeliveryCause } from '../Cause.ts';

export const fieldsSwapped: DeliveryCause = {
  id: 'fields-swapped',
  layer: 'delivery',
  likelihood: 1,
  order: 13,
};
