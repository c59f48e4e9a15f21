import type { WebsiteFacts } from '../core/causes/Facts.ts';
import { ok } from '../core/Result.ts';
import { secretsOf } from '../services/redaction/secretsToHide.ts';
import type { StoredNow } from '../services/websites/websites.ts';

/** A website for a secret that was given for one run: nothing of it is stored. */
export const givenWebsite = (secret: string): WebsiteFacts => ({
  name: 'this website',
  secret,
  previousSecrets: [],
});

/** What the services go by when there is only this website. */
export const onlyWebsite = (website: WebsiteFacts): StoredNow => ({
  facts: async () => ok({ website, websites: [website] }),
  known: async () => ({ websites: [], secrets: secretsOf([website]), complete: true }),
  testAddresses: () => ok(new Map()),
});
