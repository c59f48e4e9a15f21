import type { Material, Variant } from '../../Cause.ts';
import type { Facts } from '../../Facts.ts';

/** The replacement of the website's own key by another one; nothing else can have happened to the key before. */
export const insteadOfKey =
  (make: (facts: Facts) => Iterable<Variant>) =>
  (secret: Material, facts: Facts): Iterable<Variant> =>
    secret === facts.website.secret ? make(facts) : [];
