import type { Detail } from '../core/causes/Cause.ts';
import type { WebsiteFacts } from '../core/causes/Facts.ts';
import { findSecrets, type KnownSecret } from '../core/evidence/findSecrets.ts';

/** What stands in the place of a text in which a stored secret stands. */
export const hidden = '••••••••';

/** Longer than any gap that a secret is looked for across, so that two values never make one secret together. */
const apart = '\n'.repeat(200);

/** Every secret of these websites, current and previous. */
export const secretsOf = (websites: readonly WebsiteFacts[]): readonly KnownSecret[] =>
  websites.flatMap(({ name: website, secret, previousSecrets }): readonly KnownSecret[] => [
    { website, which: 'current', secret },
    ...previousSecrets.map((one): KnownSecret => ({ website, which: 'previous', secret: one.secret })),
  ]);

/** Those of the values in which a secret stands, in whatever notation; one pass for all of them. */
export function holdingSecrets(
  values: readonly string[],
  secrets: readonly KnownSecret[],
): ReadonlySet<string> {
  const found = new Set<string>();
  if (secrets.length === 0) return found;
  const all = [...new Set(values)];
  const sightings = findSecrets(all.join(apart), secrets, Number.POSITIVE_INFINITY);
  let start = 0;
  let next = 0;
  for (const value of all) {
    const end = start + value.length;
    // In order of their starts, like the values; none reaches over the gap between two of them.
    for (; next < sightings.length && (sightings[next]?.range.start ?? 0) < end; next += 1) found.add(value);
    start = end + apart.length;
  }
  return found;
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
