import { describe, expect, it } from 'vitest';
import { languages } from '../../../../core/languages.ts';
import { loadWords } from '../../../../locales/loadWords.ts';
import { messageFrom } from '../../../../locales/messageFrom.ts';
import { plainTitle } from '../../../../renderer/components/plainTitle.ts';

describe('plainTitle', () => {
  it.each(languages)('is a sentence without a gap for every cause, in the language %s', async (language) => {
    const { causes } = await loadWords(language);
    for (const words of Object.values(causes)) expect(plainTitle(words)).toMatch(/^[^{}…]+\.$/);
  });

  it('leaves a title without slots as it is', () => {
    const title = 'The email (as pushed) was signed.';
    expect(plainTitle({ title })).toBe(title);
  });

  it('leaves out brackets that hold a slot', () => {
    const title = messageFrom('The key was cut (lost characters: {lost}).', 'en-GB');
    expect(plainTitle({ title })).toBe('The key was cut.');
  });

  it('prefers the words for no case at hand', () => {
    const title = messageFrom('{algorithm} was used.', 'en-GB');
    expect(plainTitle({ title, plain: 'Another algorithm was used.' })).toBe('Another algorithm was used.');
  });
});
