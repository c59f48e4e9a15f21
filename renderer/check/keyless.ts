import type { WebsiteView } from '../../contracts/websites.ts';
import type { Words } from '../../locales/Words.ts';

/** Stands for a website where there is no secret key to check with; no stored website has this id. */
export const keylessId = 'without-key';

/** The choice to check without a key, beside the stored websites. */
export const keylessChoice = ({ check }: Words): WebsiteView => ({
  id: keylessId,
  name: check.keyless.name,
  websiteId: null,
  secret: { kind: 'none' },
  previousSecrets: [],
});
