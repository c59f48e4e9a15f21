import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretWrongKind: SecretCause = {
  id: 'secret-wrong-kind',
  layer: 'secret',
  stage: 'source',
  likelihood: 60,
  order: 3,
  variants: insteadOfKey(({ websites }) =>
    websites.flatMap(({ name, websiteId }) =>
      websiteId === undefined ? [] : [{ value: websiteId, detail: { kind: 'website-id', website: name } }],
    ),
  ),
};
