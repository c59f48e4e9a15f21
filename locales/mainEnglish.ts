import { localeOf } from '../core/languages.ts';
import main from './en/main.json' with { type: 'json' };
import type { MainWords } from './Words.ts';
import { wordsFrom } from './wordsFrom.ts';

const language = 'en';
const locale = localeOf(language);
const own = { texts: main, locale };

/** The words of the main process in English, there from the start. */
export const mainEnglish = { language, locale, ...(wordsFrom(own, own) as object) } as MainWords;
