import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretWrongKind: SecretCause = {
  id: 'secret-wrong-kind',
  layer: 'secret',
  stage: 'source',
  likelihood: 60,
  order: 3,
  title: 'The {kind} was used in place of the secret key.',
  agent:
    'The signature was made with the {kind}, which is public and cannot sign emails. Ask the developers to use the secret key of Identity Verification.',
  developer: 'The HMAC was keyed with the {kind} of “{website}”, not with its secret key.',
  fix: 'Use the secret key that Crisp shows under Settings → Websites → the website → Advanced configuration → Identity Verification, and keep it on the backend.',
  labels: { kind: { 'website-id': 'website ID' } },
  variants: insteadOfKey(({ websites }) =>
    websites.flatMap(({ name, websiteId }) =>
      websiteId === undefined ? [] : [{ value: websiteId, detail: { kind: 'website-id', website: name } }],
    ),
  ),
};
