import type { Language } from './languages.ts';
import type { Words } from './Words.ts';

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  // Each becomes a file of its own in the bundle, so that nobody loads what they do not read.
  en: async () => (await import('./en/english.ts')).english,
  fr: async () => (await import('./fr/french.ts')).french,
  de: async () => (await import('./de/german.ts')).german,
  es: async () => (await import('./es/spanish.ts')).spanish,
  pt: async () => (await import('./pt/portuguese.ts')).portuguese,
};

/** The words of a language. */
export const loadWords = (language: Language): Promise<Words> => loaders[language]();
