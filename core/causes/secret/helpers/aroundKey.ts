import type { Material, Variant } from '../../Cause.ts';
import { onKeyText } from './onKeyText.ts';

/** Mistakes that put something around the key, or that took away what belongs to it. */
export const aroundKey = (
  forms: Readonly<
    Record<string, { readonly before?: string; readonly after?: string; readonly weight: number }>
  >,
): ((secret: Material) => Iterable<Variant>) =>
  onKeyText((text) =>
    Object.entries(forms).map(([which, { before = '', after = '', weight }]) => ({
      value: before + text + after,
      detail: { which },
      weight,
    })),
  );
