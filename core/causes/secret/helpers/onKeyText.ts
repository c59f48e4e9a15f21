import type { Material, Variant } from '../../Cause.ts';

/** Runs a mistake that is made with a key as text; bytes, and no key at all, are past it. */
export const onKeyText =
  (make: (text: string) => Iterable<Variant>) =>
  (secret: Material): Iterable<Variant> =>
    typeof secret === 'string' && secret !== '' ? make(secret) : [];
