import type { ExposureCause } from '../Cause.ts';

export const signingInFrontend: ExposureCause = {
  id: 'signing-in-frontend',
  layer: 'exposure',
  likelihood: 15,
  order: 2,
};
