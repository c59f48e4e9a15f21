import type { UsualChange } from '../../Cause.ts';

/** A text with a usual change. */
export const changed = (text: string, { letters, before = '', after = '' }: UsualChange): string =>
  before + (letters === 'lower' ? text.toLowerCase() : text) + after;
