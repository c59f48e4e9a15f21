import type { Texts } from './wordsFrom.ts';

/** How many texts there are below all keys. */
export const countTexts = (texts: Texts): number =>
  typeof texts === 'string'
    ? 1
    : Object.values(texts).reduce<number>((sum, one: Texts) => sum + countTexts(one), 0);
