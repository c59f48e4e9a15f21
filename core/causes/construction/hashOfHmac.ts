import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';
import { writtenForms } from './helpers/writtenForms.ts';

export const hashOfHmac: ConstructionCause = {
  id: 'hash-of-hmac',
  layer: 'construction',
  likelihood: 8,
  order: 5,
  variants: () =>
    writtenForms.flatMap(({ form, weight, write }): readonly ConstructionVariant[] => [
      {
        ...keyed,
        detail: { form },
        weight,
        compute: (key, message, primitives) =>
          primitives.hash(write(primitives.hmac(key, message), primitives)),
      },
      // The signature was right, and another algorithm hashed it.
      {
        ...keyed,
        detail: { form },
        weight,
        compute: (key, message, primitives) =>
          primitives.hash(write(primitives.sign(key, message), primitives)),
      },
    ]),
};
