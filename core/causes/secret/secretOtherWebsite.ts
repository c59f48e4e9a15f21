import type { SecretCause } from '../Cause.ts';
import { insteadOfKey } from './helpers/insteadOfKey.ts';

export const secretOtherWebsite: SecretCause = {
  id: 'secret-other-website',
  layer: 'secret',
  stage: 'source',
  likelihood: 100,
  order: 1,
  title: 'The secret key of another website, “{name}”, was used.',
  agent:
    'The signature was made with the secret key of “{name}”. Every website in Crisp has its own. Ask the developers to use the key of this website.',
  developer: 'The email was signed with the secret key that is stored here under the name “{name}”.',
  fix: 'Configure the secret key of the website that the page loads: the one whose ID stands in CRISP_WEBSITE_ID.',
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
