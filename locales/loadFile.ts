import { type Language, localeOf } from '../core/languages.ts';
import { countTexts } from './countTexts.ts';
import type { LanguageFile } from './LanguageFile.ts';
import { type Texts, wordsFrom } from './wordsFrom.ts';

/** How many texts English has in each file, told by the build. */
declare const __ENGLISH_TEXTS__: Readonly<Record<LanguageFile, number>> | undefined;

/** Whether nothing is missing, as far as that is known. */
const isWhole = (texts: Texts, file: LanguageFile): boolean =>
  typeof __ENGLISH_TEXTS__ !== 'undefined' && countTexts(texts) === __ENGLISH_TEXTS__[file];

/** A file of a language in words. What it lacks is English, which is read only then. */
export async function loadFile(
  language: Language,
  file: LanguageFile,
  read: (language: Language) => Promise<{ readonly default: Texts }>,
): Promise<object> {
  // A language need not have every file, and without the file of a language English is better than an empty window.
  const { default: texts } = await read(language).catch((): { default: Texts } => ({ default: {} }));
  const own = { texts, locale: localeOf(language) };
  const english = isWhole(texts, file) ? own : { texts: (await read('en')).default, locale: localeOf('en') };
  return wordsFrom(own, english) as object;
}
