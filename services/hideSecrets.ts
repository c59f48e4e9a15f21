import type { Detail } from '../core/causes/Cause.ts';
import type { WebsiteFacts } from '../core/causes/Facts.ts';
import { type KnownSecret, secretFinder } from '../core/evidence/findSecrets.ts';

/** What stands in the place of a text in which a stored secret stands. */
export const hidden = '••••••••';

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

/** Those of the values in which a secret stands, in whatever notation. One by one: never are all of them one text. */
export function holdingSecrets(
  values: readonly string[],
  secrets: readonly KnownSecret[],
): ReadonlySet<string> {
  if (secrets.length === 0) return new Set();
  const find = secretFinder(secrets);
  return new Set([...new Set(values)].filter((value) => find(value, 1).length > 0));
}

const textsOf = (detail: Detail): readonly string[] =>
  Object.values(detail).flatMap((value) => (typeof value === 'number' ? [] : value));

/**
 * The same findings, with {@link hidden} for every text of their details in which a stored secret stands: somebody
 * who pastes a secret key in the place of an email must not get it back in the answer.
 */
export function hideSecrets<Finding extends { readonly detail: Detail }>(
  findings: readonly Finding[],
  secrets: readonly KnownSecret[],
): readonly Finding[] {
  const told = holdingSecrets(
    findings.flatMap(({ detail }) => textsOf(detail)),
    secrets,
  );
  if (told.size === 0) return findings;
  const clean = (text: string): string => (told.has(text) ? hidden : text);
  return findings.map((finding) => ({
    ...finding,
    detail: Object.fromEntries(
      Object.entries(finding.detail).map(([key, value]) => [
        key,
        typeof value === 'string' ? clean(value) : typeof value === 'number' ? value : value.map(clean),
      ]),
    ),
  }));
}
