import type { ConstructionCause } from '../Cause.ts';

export const plainHash: ConstructionCause = {
  id: 'plain-hash',
  layer: 'construction',
  likelihood: 60,
  order: 2,
  variants: () => [
    {
      detail: {},
      usesSecret: false,
      usesAlgorithm: true,
      compute: (_key, message, { hash }) => hash(message),
    },
  ],
};
