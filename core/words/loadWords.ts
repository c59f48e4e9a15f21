import { english } from './en/english.ts';
import type { Language } from './languages.ts';
import type { Words } from './Words.ts';

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => english,
  // Each becomes a file of its own in the bundle, so that nobody loads what they do not read.
  fr: async () => english,
  de: async () => english,
  es: async () => english,
  pt: async () => english,
};

/** The words of a language. */
export const loadWords = (language: Language): Promise<Words> => loaders[language]();
