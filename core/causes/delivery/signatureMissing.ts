import type { DeliveryCause } from '../Cause.ts';

export const signatureMissing: DeliveryCause = {
  id: 'signature-missing',
  layer: 'delivery',
  likelihood: 60,
  order: 1,
};
