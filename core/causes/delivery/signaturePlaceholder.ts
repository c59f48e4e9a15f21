import type { DeliveryCause } from '../Cause.ts';

export const signaturePlaceholder: DeliveryCause = {
  id: 'signature-placeholder',
  layer: 'delivery',
  likelihood: 1,
  order: 14,
};
