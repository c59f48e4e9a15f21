import type { ExposureCause } from '../Cause.ts';

export const signingOracle: ExposureCause = {
  id: 'signing-oracle',
  layer: 'exposure',
  likelihood: 10,
  order: 3,
};
