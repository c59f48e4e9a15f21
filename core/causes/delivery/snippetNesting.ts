import type { DeliveryCause } from '../Cause.ts';

export const snippetNesting: DeliveryCause = {
  id: 'snippet-nesting',
  layer: 'delivery',
  likelihood: 30,
  order: 3,
};
