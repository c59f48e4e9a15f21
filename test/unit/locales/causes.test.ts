import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/wording/textOf.ts';
import { english } from '../../../locales/english.ts';

describe('the words of the causes', () => {
  it.each(Object.entries(english.causes))('%s says why it happens and how to see it', (_, { why, see }) => {
    for (const text of [why, see]) {
      expect(text).toMatch(/^[\p{L}]/u);
      expect(text).toMatch(/[.]$/);
      expect(text).not.toMatch(/!|\{[a-zA-Z]+\}/);
      expect(text.length).toBeGreaterThan(40);
    }
  });

  it('say nothing twice', () => {
    const texts = Object.values(english.causes).map(({ why }) => why);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(Object.entries(english.causes))('%s has an argument for each of its labels', (_, words) => {
    const { title, agent, developer, fix, picture = '', labels = {} } = words;
    const texts = [title, agent, developer, fix, picture].map((text) => textOf(text)).join(' ');
    for (const name of Object.keys(labels)) expect(texts).toContain(`{${name}}`);
  });
});
