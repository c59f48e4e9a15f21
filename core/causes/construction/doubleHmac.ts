import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';
import { writtenForms } from './helpers/writtenForms.ts';

export const doubleHmac: ConstructionCause = {
  id: 'double-hmac',
  layer: 'construction',
  likelihood: 8,
  order: 4,
  variants: () =>
    writtenForms.map(
      ({ form, weight, write }): ConstructionVariant => ({
        ...keyed,
        detail: { form },
        weight,
        compute: (key, message, primitives) => {
          const { hmac } = primitives;
          return hmac(key, write(hmac(key, message), primitives));
        },
      }),
    ),
};
