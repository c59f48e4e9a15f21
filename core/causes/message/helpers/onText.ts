import type { Material, Variant } from '../../Cause.ts';
import type { Facts } from '../../Facts.ts';

type Variants = (email: Material, facts: Facts, leastWeight?: number) => Iterable<Variant>;

/** Makes variants; those that are rarer than `leastWeight` may be left out. */
type Make<Text> = (text: Text, facts: Facts, leastWeight: number) => Iterable<Variant>;

/** No address is nearly as long (RFC 5321 allows 254), and hundreds of variants would multiply a longer text. */
export const longestText = 2_000;

const latin1 = new TextDecoder('latin1');

/** Texts and bytes that were there before. */
class Seen {
  readonly #texts = new Set<string>();
  readonly #bytes = new Set<string>();

  /** Whether it is new. */
  add(value: Material): boolean {
    const [among, key] =
      typeof value === 'string' ? [this.#texts, value] : [this.#bytes, latin1.decode(value)];
    const { size } = among;
    return among.add(key).size > size;
  }
}

/**
 * The variants that differ from what they started from and from each other; of equal ones the first stays. They are
 * made as they are asked for: who looks for a usual one need not wait for the others.
 */
export function* distinct(start: Material, variants: Iterable<Variant>): Iterable<Variant> {
  let seen: Seen | undefined;
  let first: Material | undefined;
  for (const variant of variants) {
    const { value } = variant;
    if (seen === undefined && first === undefined && typeof value === 'string' && typeof start === 'string') {
      // Of a million emails only the first variant is asked for: two texts are compared before a set is made.
      if (value === start) continue;
      first = value;
      yield variant;
      continue;
    }
    if (seen === undefined) {
      seen = new Seen();
      seen.add(start);
      if (first !== undefined) seen.add(first);
    }
    if (seen.add(value)) yield variant;
  }
}

/** Runs a mistake that is made with text or bytes. */
export const onMaterial =
  (make: Make<Material>): Variants =>
  (email, facts, leastWeight = 0) =>
    email.length > longestText ? [] : distinct(email, make(email, facts, leastWeight));

/** Runs a mistake that is made with text; bytes are past it. */
export const onText = (make: Make<string>): Variants =>
  onMaterial((email, facts, leastWeight) =>
    typeof email === 'string' ? make(email, facts, leastWeight) : [],
  );

/** As `onText`, for so many variants that equal ones are not looked for. */
export const onAnyText =
  (make: (text: string, facts: Facts) => Iterable<Variant>): Variants =>
  (email, facts) =>
    typeof email === 'string' && email.length <= longestText ? make(email, facts) : [];
