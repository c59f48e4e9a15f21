import type { WebsiteView } from '../../contracts/websites.ts';

const isThere = ({ secret }: WebsiteView): boolean => secret.kind !== 'none' && secret.kind !== 'missing';

/** How many secret keys a search has, as far as can be told without knowing them. */
export const countSecretKeys = (websites: readonly WebsiteView[]): number =>
  websites.reduce((sum, one) => sum + (isThere(one) ? 1 : 0) + one.previousSecrets.length, 0);
