import type { Texts } from '../locales/wordsFrom.ts';
import { readLanguageFile } from './readLanguageFile.ts';

/** Every text of a language as its files have them; those of the causes under `causes`. */
export const readLanguage = (language: string): Readonly<Record<string, Texts>> => ({
  ...readLanguageFile(language, 'main'),
  ...readLanguageFile(language, 'app'),
  causes: readLanguageFile(language, 'causes'),
});
