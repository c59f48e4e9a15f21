import type { ExposureCause } from '../Cause.ts';

export const guessableToken: ExposureCause = {
  id: 'guessable-token',
  layer: 'exposure',
  likelihood: 15,
  order: 4,
};
