import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageFile } from '../locales/LanguageFile.ts';
import type { Texts } from '../locales/wordsFrom.ts';

const folder = join(import.meta.dirname, '../locales');

const readFile = (language: string, file: LanguageFile): Readonly<Record<string, Texts>> => {
  const path = join(folder, language, `${file}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};

/** Every text of a language as its files have them; those of the causes under `causes`. */
export const readLanguage = (language: string): Readonly<Record<string, Texts>> => ({
  ...readFile(language, 'main'),
  ...readFile(language, 'app'),
  causes: readFile(language, 'causes'),
});
