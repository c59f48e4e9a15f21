import type { ConstructionVariant, Material, Primitives } from '../Cause.ts';

/** What a construction makes of a key and a message: the digest's bytes, or the text that was handed on without one. */
export const madeBy = (
  variant: ConstructionVariant,
  key: Uint8Array,
  message: Uint8Array,
  primitives: Primitives,
): Material =>
  'text' in variant ? variant.text(key, message, primitives) : variant.compute(key, message, primitives);
