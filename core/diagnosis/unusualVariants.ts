import type { Material, MessageCause, SecretCause, Variant } from '../causes/Cause.ts';
import type { Facts } from '../causes/Facts.ts';

type InputCause = MessageCause | SecretCause;

/** A mistake with what it gives. */
export interface MadeStep {
  readonly cause: InputCause;
  readonly variant: Variant;
}

/** A mistake, and another in what the first one gave. */
export type TwoSteps = readonly [MadeStep, MadeStep];

/** The unusual variants of one mistake in a text, each as the only step; the same every time. */
export function* unusualVariants(
  start: Material,
  causes: readonly InputCause[],
  facts: Facts,
): Generator<readonly [MadeStep]> {
  for (const cause of causes)
    for (const variant of cause.unusual?.(start, facts) ?? []) yield [{ cause, variant }];
}

/** The most usual variant of a mistake in this text, where there is one. */
function firstOf(cause: InputCause, value: Material, facts: Facts): MadeStep | undefined {
  for (const variant of cause.variants(value, facts)) return { cause, variant };
  return undefined;
}

/** Variants of a mistake that are rarer than this are not typed. */
const leastTyped = 0.1;

/** Two slips of who types a text again: another letter case, and a key beside it. */
function* typedAgain(start: Material, causes: readonly InputCause[], facts: Facts): Generator<TwoSteps> {
  const typed = causes.filter((cause) => 'byHand' in cause);
  for (const cause of typed) {
    for (const variant of cause.variants(start, facts)) {
      if ((variant.weight ?? 1) < leastTyped) continue;
      const others = typed.filter((other) => other !== cause);
      for (const [made] of unusualVariants(variant.value, others, facts)) yield [{ cause, variant }, made];
    }
  }
}

/** The unusual variants with the usual one of another mistake in the same text before or after, as two steps; and what is typed again. */
export function* unusualBesideUsual(
  start: Material,
  causes: readonly InputCause[],
  facts: Facts,
): Generator<TwoSteps> {
  yield* typedAgain(start, causes, facts);
  for (const cause of causes) {
    if (cause.besideUnusual === undefined) continue;
    const isBefore = cause.besideUnusual === 'before';
    const usual = isBefore ? firstOf(cause, start, facts) : undefined;
    if (isBefore && usual === undefined) continue;
    for (const [made] of unusualVariants(usual?.variant.value ?? start, causes, facts)) {
      // What stands in the place of a text was mostly typed where it was used.
      if (made.cause === cause || made.cause.stage === 'source') continue;
      const last = usual === undefined ? firstOf(cause, made.variant.value, facts) : made;
      if (last !== undefined) yield [usual ?? made, last];
    }
  }
}
