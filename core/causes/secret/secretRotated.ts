import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretRotated: SecretCause = {
  id: 'secret-rotated',
  layer: 'secret',
  stage: 'source',
  likelihood: 90,
  order: 2,
  title: 'A previous secret key of “{website}” was used.',
  agent:
    'The signature was made with a secret key that has been replaced since. Ask the developers to configure the current one.',
  developer: 'The email was signed with a previous secret key of “{website}”{dated}{replaced}.',
  fix: 'Replace the old secret key in the backend’s configuration by the current one from Crisp, then restart or redeploy the backend.',
  labels: { dated: { unknown: '', known: ', replaced here on ' }, replaced: { unknown: '' } },
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
