import type { SecretCause } from '../Cause.ts';
import { documentedSecret } from './helpers/documentedSecret.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretDocsExample: SecretCause = {
  id: 'secret-docs-example',
  layer: 'secret',
  stage: 'source',
  likelihood: 40,
  order: 4,
  title: 'The sample key from Crisp’s documentation was used.',
  agent:
    'The signature was made with the example key that Crisp’s documentation shows, not with this website’s own. Ask the developers to put the website’s own secret key in its place.',
  developer: 'The code still holds the sample secret key of Crisp’s documentation.',
  fix: 'Replace the sample by the website’s own secret key, from Settings → Websites → the website → Advanced configuration → Identity Verification.',
  variants: insteadOfKey(() => [{ value: documentedSecret, detail: {} }]),
};
