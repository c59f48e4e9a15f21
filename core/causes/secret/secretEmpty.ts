import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretEmpty: SecretCause = {
  id: 'secret-empty',
  layer: 'secret',
  stage: 'source',
  likelihood: 60,
  order: 15,
  title: 'An empty secret key was used.',
  agent:
    'The website has no secret key where it signs emails: the setting is empty or missing. Ask the developers to configure it on the server.',
  developer:
    'The HMAC was keyed with the empty text. An environment variable that is not set in this environment is the usual reason; several languages accept that silently.',
  fix: 'Set the variable in the environment that serves the page, and stop with an error when it is empty.',
  variants: insteadOfKey(() => [{ value: '', detail: {} }]),
};
