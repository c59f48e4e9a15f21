import type { SecretCause } from '../Cause.ts';
import { documentedSecret } from './helpers/documentedSecret.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretDocsExample: SecretCause = {
  id: 'secret-docs-example',
  layer: 'secret',
  stage: 'source',
  likelihood: 40,
  order: 4,
  variants: insteadOfKey(() => [{ value: documentedSecret, detail: {} }]),
};
