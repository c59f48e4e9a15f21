import type { Material, Variant } from '../../Cause.ts';
import type { Facts } from '../../Facts.ts';
import { distinct } from './onText.ts';

/** Puts another text in the email's place; once one is there, no other takes its place. */
export const insteadOfEmail =
  (make: (facts: Facts) => readonly Variant[]) =>
  (email: Material, facts: Facts): Iterable<Variant> =>
    email === facts.email ? distinct(email, make(facts)) : [];
