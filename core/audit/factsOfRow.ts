import type { Facts } from '../causes/Facts.ts';
import { hash } from '../signature/digest.ts';

/** What the catalogue may draw on for one row of a list: its email and the websites, and nobody else's. */
export const factsOfRow = (
  email: string,
  { website, websites }: Pick<Facts, 'website' | 'websites'>,
): Facts => ({
  email,
  website,
  websites,
  knownEmails: [],
  identity: {},
  hash,
});
