import type { ExposureCause } from '../Cause.ts';

export const secretInFrontend: ExposureCause = {
  id: 'secret-in-frontend',
  layer: 'exposure',
  likelihood: 20,
  order: 1,
};
