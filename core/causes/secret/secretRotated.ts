import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretRotated: SecretCause = {
  id: 'secret-rotated',
  layer: 'secret',
  stage: 'source',
  likelihood: 90,
  order: 2,
  variants: insteadOfKey(({ website }) =>
    website.previousSecrets.map(({ secret, replacedAt }) => ({
      value: secret,
      detail: {
        website: website.name,
        dated: replacedAt === undefined ? 'unknown' : 'known',
        replaced: replacedAt ?? 'unknown',
      },
    })),
  ),
};
