import type { Material, Variant } from '../Cause.ts';
import type { Facts } from '../Facts.ts';

const keyOf = (value: Material): string => (typeof value === 'string' ? `t${value}` : `b${value.join()}`);

/** The variants that differ from what they started from and from each other; of equal ones the first stays. */
export function distinct(start: Material, variants: Iterable<Variant>): readonly Variant[] {
  const seen = new Set([keyOf(start)]);
  return Array.from(variants).filter(({ value }) => {
    const key = keyOf(value);
    return !seen.has(key) && seen.add(key);
  });
}

/** Runs a mistake that is made with text; bytes are past it. */
export const onText =
  (make: (text: string, facts: Facts) => Iterable<Variant>) =>
  (email: Material, facts: Facts): readonly Variant[] =>
    typeof email === 'string' ? distinct(email, make(email, facts)) : [];
