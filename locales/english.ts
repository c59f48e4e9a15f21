import { localeOf } from '../core/languages.ts';
import app from './en/app.json' with { type: 'json' };
import causes from './en/causes.json' with { type: 'json' };
import { mainEnglish } from './mainEnglish.ts';
import type { Words } from './Words.ts';
import { wordsFrom } from './wordsFrom.ts';

const own = { texts: { ...app, causes }, locale: localeOf('en') };

/** Every text in English, for whoever speaks nothing else: the command line, and what is written for the repository. */
export const english = { ...mainEnglish, ...(wordsFrom(own, own) as object) } as Words;
