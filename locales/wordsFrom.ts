import { messageFrom, type Said } from './messageFrom.ts';

/** What a file of a language holds: texts in ICU MessageFormat, by any number of keys. */
export type Texts = string | readonly Texts[] | { readonly [key: string]: Texts };

type Tree = Said | readonly Tree[] | { readonly [key: string]: Tree };

/** Texts in the locale whose numbers and plurals they are written for. */
export interface Source {
  readonly texts: Texts | undefined;
  readonly locale: string;
}

const has = (texts: Texts | undefined, key: string): Texts | undefined =>
  typeof texts === 'object' && Object.hasOwn(texts, key)
    ? (texts as Readonly<Record<string, Texts>>)[key]
    : undefined;

/**
 * Texts as words: strings and functions by the same keys. The shape is that of `english`; a text that `own` lacks is
 * English, with English numbers in it.
 */
export function wordsFrom(own: Source, english: Source): Tree {
  const { texts: shape } = english;
  if (typeof shape === 'string') {
    return typeof own.texts === 'string'
      ? messageFrom(own.texts, own.locale)
      : messageFrom(shape, english.locale);
  }
  const at = (key: string): Tree =>
    wordsFrom({ ...own, texts: has(own.texts, key) }, { ...english, texts: has(shape, key) });
  const keys = Object.keys(shape ?? {});
  if (Array.isArray(shape)) return keys.map(at);
  // Of some thousand texts few are ever said: each is made when it is first asked for.
  const tree = {};
  for (const key of keys) {
    const get = (): Tree => {
      const value = at(key);
      Object.defineProperty(tree, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(tree, key, { get, enumerable: true, configurable: true });
  }
  return tree;
}
