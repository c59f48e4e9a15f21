import type { DeliveryCause } from '../Cause.ts';

export const pushedEmailDiffers: DeliveryCause = {
  id: 'pushed-email-differs',
  layer: 'delivery',
  likelihood: 35,
  order: 6,
};
