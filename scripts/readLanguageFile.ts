import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageFile } from '../locales/LanguageFile.ts';
import type { Texts } from '../locales/wordsFrom.ts';

const folder = join(import.meta.dirname, '../locales');

/** The texts of one file of a language; none where it has no such file. */
export const readLanguageFile = (language: string, file: LanguageFile): Readonly<Record<string, Texts>> => {
  const path = join(folder, language, `${file}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};
