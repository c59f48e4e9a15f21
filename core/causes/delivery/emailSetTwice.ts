import type { DeliveryCause } from '../Cause.ts';

export const emailSetTwice: DeliveryCause = {
  id: 'email-set-twice',
  layer: 'delivery',
  likelihood: 20,
  order: 5,
};
