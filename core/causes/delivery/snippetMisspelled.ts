import type { DeliveryCause } from '../Cause.ts';

export const snippetMisspelled: DeliveryCause = {
  id: 'snippet-misspelled',
  layer: 'delivery',
  likelihood: 25,
  order: 4,
};
