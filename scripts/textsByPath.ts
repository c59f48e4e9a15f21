import type { Texts } from '../locales/wordsFrom.ts';

const entriesOf = (texts: Texts, path: string): readonly (readonly [path: string, text: string])[] =>
  typeof texts === 'string'
    ? [[path, texts]]
    : Object.entries(texts).flatMap(([key, value]: [string, Texts]) =>
        entriesOf(value, path === '' ? key : `${path}.${key}`),
      );

/** Every text by its path: `guide.parts.label`. */
export const textsByPath = (texts: Texts): ReadonlyMap<string, string> => new Map(entriesOf(texts, ''));
