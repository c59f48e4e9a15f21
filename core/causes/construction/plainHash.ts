import type { ConstructionCause } from '../Cause.ts';

export const plainHash: ConstructionCause = {
  id: 'plain-hash',
  layer: 'construction',
  likelihood: 60,
  order: 2,
  variants: () => [
    {
      detail: { of: 'email' },
      usesSecret: false,
      usesAlgorithm: true,
      compute: (_key, message, { hash }) => hash(message),
    },
    {
      detail: { of: 'key' },
      weight: 0.1,
      usesSecret: true,
      usesMessage: false,
      usesAlgorithm: true,
      compute: (key, _message, { hash }) => hash(key),
    },
  ],
};
