import type { Material, Variant } from '../../Cause.ts';
import type { Facts } from '../../Facts.ts';

/** Runs a mistake that is made with a key as text; bytes, and no key at all, are past it. Those rarer than `leastWeight` may be left out. */
export const onKeyText =
  (make: (text: string, leastWeight: number) => Iterable<Variant>) =>
  (secret: Material, _facts?: Facts, leastWeight = 0): Iterable<Variant> =>
    typeof secret === 'string' && secret !== '' ? make(secret, leastWeight) : [];
