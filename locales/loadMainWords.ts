import { type Language, localeOf } from '../core/languages.ts';
import { loadFile } from './loadFile.ts';
import type { MainWords } from './Words.ts';

/** The words of the main process in a language, without those of the window: the app is packed with both. */
export async function loadMainWords(language: Language): Promise<MainWords> {
  const main = await loadFile(
    language,
    'main',
    (one) => import(`./${one}/main.json`, { with: { type: 'json' } }),
  );
  return { language, locale: localeOf(language), ...main } as MainWords;
}
