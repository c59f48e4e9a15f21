import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';
import { secretPlaceholders } from './helpers/secretPlaceholders.ts';

export const secretPlaceholder: SecretCause = {
  id: 'secret-placeholder',
  layer: 'secret',
  stage: 'source',
  likelihood: 40,
  order: 16,
  title: 'The text “{text}” was used as the secret key.',
  agent:
    'The website used the placeholder “{text}” where its secret key belongs. Ask the developers to configure the real key on the server.',
  developer:
    'The HMAC was keyed with the text “{text}”: a variable’s name instead of its value, a value that was missing, or a sample that was never replaced.',
  fix: 'Read the key from the environment by its name, and stop with an error when it is missing.',
  variants: insteadOfKey(() =>
    secretPlaceholders.map(({ text, weight }) => ({ value: text, detail: { text }, weight })),
  ),
};
