import { describe, expect, it } from 'vitest';
import { causePages } from '../../../../core/words/en/causePages.ts';

describe('the pages of the causes', () => {
  it.each(Object.entries(causePages))('%s says why it happens and how to see it', (_, { why, see }) => {
    for (const text of [why, see]) {
      expect(text).toMatch(/^[\p{L}]/u);
      expect(text).toMatch(/[.]$/);
      expect(text).not.toMatch(/!|\{[a-zA-Z]+\}/);
      expect(text.length).toBeGreaterThan(40);
    }
  });

  it('says nothing twice', () => {
    const texts = Object.values(causePages).map(({ why }) => why);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
