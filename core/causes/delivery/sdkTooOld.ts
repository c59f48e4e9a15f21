import type { DeliveryCause } from '../Cause.ts';

export const sdkTooOld: DeliveryCause = {
  id: 'sdk-too-old',
  layer: 'delivery',
  likelihood: 15,
  order: 9,
};
