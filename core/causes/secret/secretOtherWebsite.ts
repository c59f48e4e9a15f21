import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretOtherWebsite: SecretCause = {
  id: 'secret-other-website',
  layer: 'secret',
  stage: 'source',
  likelihood: 100,
  order: 1,
  variants: insteadOfKey((facts) =>
    facts.websites
      .filter((website) => website.secret !== facts.website.secret)
      .map((website) => ({
        value: website.secret,
        detail: { name: website.name },
        facts: { ...facts, website },
      })),
  ),
};
