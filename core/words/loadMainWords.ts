import type { Language } from './languages.ts';
import type { MainWords } from './MainWords.ts';

const loaders: Readonly<Record<Language, () => Promise<MainWords>>> = {
  en: async () => (await import('./en/mainEnglish.ts')).mainEnglish,
  fr: async () => (await import('./fr/mainFrench.ts')).mainFrench,
  de: async () => (await import('./de/mainGerman.ts')).mainGerman,
  es: async () => (await import('./es/mainSpanish.ts')).mainSpanish,
  pt: async () => (await import('./pt/mainPortuguese.ts')).mainPortuguese,
};

/** The words of the main process in a language, without those of the window: the app is packed with both. */
export const loadMainWords = (language: Language): Promise<MainWords> => loaders[language]();
