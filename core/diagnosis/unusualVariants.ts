import type { Material, MessageCause, SecretCause, Variant } from '../causes/Cause.ts';
import type { Facts } from '../causes/Facts.ts';

/** What the unusual variants of one mistake make of a text, with the mistake; the same every time. */
export function* unusualVariants(
  start: Material,
  causes: readonly (MessageCause | SecretCause)[],
  facts: Facts,
): Generator<readonly [cause: MessageCause | SecretCause, variant: Variant]> {
  for (const cause of causes)
    for (const variant of cause.unusual?.(start, facts) ?? []) yield [cause, variant];
}
