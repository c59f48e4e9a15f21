import type { DeliveryCause } from '../Cause.ts';

export const signatureUndefined: DeliveryCause = {
  id: 'signature-undefined',
  layer: 'delivery',
  likelihood: 40,
  order: 2,
};
