import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import { holdingSecrets } from './holdingSecrets.ts';
import { mapTexts, textsIn } from './mapTexts.ts';

/** What stands in the place of a text in which a stored secret stands. */
export const hidden = '••••••••';

/** The same as {@link hideSecrets}, for a value whose texts are known. */
export function hideIn<T>(
  value: T,
  texts: ReadonlySet<string>,
  secrets: readonly KnownSecret[],
  exempt: ReadonlySet<string>,
): T {
  const told = holdingSecrets(texts, secrets);
  return told.size === 0 ? value : mapTexts(value, (text) => (told.has(text) ? hidden : text), exempt);
}

/**
 * The same value, with {@link hidden} for every text in it in which a secret stands: somebody who pastes a secret key in
 * the place of an email must not get it back in the answer. `exempt` names fields that are not looked through. A value
 * without a secret is given back itself.
 */
export const hideSecrets = <T>(
  value: T,
  secrets: readonly KnownSecret[],
  exempt: ReadonlySet<string> = new Set(),
): T => hideIn(value, textsIn(value, exempt), secrets, exempt);
