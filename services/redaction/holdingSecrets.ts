import { type KnownSecret, type SecretFinder, secretFinder } from '../../core/evidence/findSecrets.ts';

/** In UTF-16 code units: no notation that is looked for is shorter. */
const shortest = 6;

/** Pages and pages are looked through for the same secrets. */
const finders = new WeakMap<readonly KnownSecret[], SecretFinder>();

function finderOf(secrets: readonly KnownSecret[]): SecretFinder {
  const finder = finders.get(secrets) ?? secretFinder(secrets);
  finders.set(secrets, finder);
  return finder;
}

/** Those of the texts in which a secret stands, in whatever notation. One by one: never are all of them one text. */
export function holdingSecrets(
  texts: Iterable<string>,
  secrets: readonly KnownSecret[],
): ReadonlySet<string> {
  const told = new Set<string>();
  if (secrets.length === 0) return told;
  const find = finderOf(secrets);
  for (const text of texts) {
    if (text.length >= shortest && !told.has(text) && find(text, 1).length > 0) told.add(text);
  }
  return told;
}
