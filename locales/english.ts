import { localeOf } from '../core/languages.ts';
import app from './en/app.json' with { type: 'json' };
import causes from './en/causes.json' with { type: 'json' };
import main from './en/main.json' with { type: 'json' };
import type { Words } from './Words.ts';
import { type Texts, wordsFrom } from './wordsFrom.ts';

const language = 'en';
const locale = localeOf(language);

/** None is looked at before somebody asks for it: the command line reads each part of them only then. */
const texts = Object.defineProperties({} as Record<string, Texts>, {
  ...Object.getOwnPropertyDescriptors({ language, locale, causes }),
  ...Object.getOwnPropertyDescriptors(main),
  ...Object.getOwnPropertyDescriptors(app),
});
const own = { texts, locale };

/** Every text in English, for whoever speaks nothing else: the command line, and what is written for the repository. */
export const english = wordsFrom(own, own) as unknown as Words;
