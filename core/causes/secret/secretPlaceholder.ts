import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';
import { rareSecretPlaceholders, secretPlaceholders } from './helpers/secretPlaceholders.ts';

export const secretPlaceholder: SecretCause = {
  id: 'secret-placeholder',
  layer: 'secret',
  stage: 'source',
  likelihood: 40,
  order: 16,
  variants: insteadOfKey(() =>
    secretPlaceholders.map(({ text, weight }) => ({ value: text, detail: { text }, weight })),
  ),
  unusual: insteadOfKey(rareSecretPlaceholders),
};
