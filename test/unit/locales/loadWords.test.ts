import { describe, expect, it } from 'vitest';
import { languages, localeOf } from '../../../core/languages.ts';
import { english } from '../../../locales/english.ts';
import { loadMainWords } from '../../../locales/loadMainWords.ts';
import { loadWords } from '../../../locales/loadWords.ts';

describe.each(languages)('the words loaded in %s', (language) => {
  it('are a text or a message for each of English', async () => {
    const shapeOf = (words: unknown): unknown => {
      if (typeof words !== 'object' || words === null) return typeof words;
      return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shapeOf(value)]));
    };
    const words = await loadWords(language);
    expect(shapeOf(words)).toEqual(shapeOf(english));
    expect(words).toMatchObject({ language, locale: localeOf(language) });
  });

  it('are the same in the main process', async () => {
    const [main, words] = await Promise.all([loadMainWords(language), loadWords(language)]);
    expect(main.menu).toEqual(words.menu);
    expect(main.locale).toBe(words.locale);
  });
});
