import { countTexts } from '../locales/countTexts.ts';
import app from '../locales/en/app.json' with { type: 'json' };
import causes from '../locales/en/causes.json' with { type: 'json' };
import main from '../locales/en/main.json' with { type: 'json' };
import type { LanguageFile } from '../locales/LanguageFile.ts';

/** How many texts English has in each of its files: by that a bundle sees whether a language lacks some. */
export const englishTexts: Readonly<Record<LanguageFile, number>> = {
  app: countTexts(app),
  causes: countTexts(causes),
  main: countTexts(main),
};
