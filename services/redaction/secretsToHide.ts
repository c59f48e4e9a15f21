import type { WebsiteFacts } from '../../core/causes/Facts.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';

/** Every secret of these websites, current and previous. */
export const secretsOf = (websites: readonly WebsiteFacts[]): readonly KnownSecret[] =>
  websites.flatMap(({ name: website, secret, previousSecrets }): readonly KnownSecret[] => [
    { website, which: 'current', secret },
    ...previousSecrets.map((one): KnownSecret => ({ website, which: 'previous', secret: one.secret })),
  ]);

/**
 * All that must not be told: the secrets at hand, and whatever else can be read now. A website whose current secret
 * is missing is among no facts, and yet its previous ones are secrets.
 */
export function secretsToHide(
  websites: readonly WebsiteFacts[],
  known: readonly KnownSecret[],
): readonly KnownSecret[] {
  const bySecret = new Map([...secretsOf(websites), ...known].map((one) => [one.secret, one]));
  return [...bySecret.values()];
}
