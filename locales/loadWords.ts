import type { Language } from '../core/languages.ts';
import { loadFile } from './loadFile.ts';
import { loadMainWords } from './loadMainWords.ts';
import type { Words } from './Words.ts';

/** The words of the window in a language. Each file is one of the bundle, so that nobody loads what they do not read. */
export async function loadWords(language: Language): Promise<Words> {
  const [main, app, causes] = await Promise.all([
    loadMainWords(language),
    loadFile(language, 'app', (one) => import(`./${one}/app.json`, { with: { type: 'json' } })),
    loadFile(language, 'causes', (one) => import(`./${one}/causes.json`, { with: { type: 'json' } })),
  ]);
  return { ...main, ...app, causes } as Words;
}
