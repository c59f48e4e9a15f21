import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretEmpty: SecretCause = {
  id: 'secret-empty',
  layer: 'secret',
  stage: 'source',
  likelihood: 60,
  order: 15,
  variants: insteadOfKey(() => [{ value: '', detail: {} }]),
};
