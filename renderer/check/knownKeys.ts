import type { WebsiteView } from '../../contracts/websites.ts';

/** What is known of the secret keys without knowing them: how many a search has, and the website's fingerprint. */
export interface KnownKeys {
  readonly secretKeys: number;
  readonly fingerprint: string | undefined;
}

const isThere = ({ secret }: WebsiteView): boolean => secret.kind !== 'none' && secret.kind !== 'missing';

export const knownKeys = (websites: readonly WebsiteView[], { secret }: WebsiteView): KnownKeys => ({
  secretKeys: websites.reduce((sum, one) => sum + (isThere(one) ? 1 : 0) + one.previousSecrets.length, 0),
  fingerprint: 'fingerprint' in secret ? secret.fingerprint : undefined,
});
