import { describe, expect, it } from 'vitest';
import { type Texts, wordsFrom } from '../../../locales/wordsFrom.ts';

const english = {
  locale: 'en-GB',
  texts: {
    open: 'Open',
    rows: '{count, plural, one {# row} other {# rows}}',
    saved: { where: 'Saved as {path}', steps: ['First', 'Second'] },
  },
} as const;

interface Spoken {
  readonly open: string;
  readonly rows: (values: { readonly count: number }) => string;
  readonly saved: {
    readonly where: (values: { readonly path: string }) => string;
    readonly steps: readonly string[];
  };
}

const wordsIn = (texts: Texts, locale = 'nl-NL') =>
  wordsFrom({ texts, locale }, english) as unknown as Spoken;

describe('the words of a language that lacks some', () => {
  it('are its own where it has them, and English elsewhere', () => {
    const words = wordsIn({ open: 'Openen', saved: { steps: ['Eerst'] } });
    expect(words.open).toBe('Openen');
    expect(words.saved.where({ path: 'a.csv' })).toBe('Saved as a.csv');
    expect(words.saved.steps).toEqual(['Eerst', 'Second']);
  });

  it('count as the language does which a text is written in', () => {
    expect(wordsIn({}).rows({ count: 2_500 })).toBe('2,500 rows');
    const dutch = wordsIn({ rows: '{count, plural, one {# rij} other {# rijen}}' });
    expect(dutch.rows({ count: 2_500 })).toBe('2.500 rijen');
    expect(dutch.rows({ count: 1 })).toBe('1 rij');
  });

  it('are English where it has no file at all', () => {
    expect(wordsIn({}).open).toBe('Open');
  });

  it('are nothing that English does not have', () => {
    expect(Object.keys(wordsIn({ open: 'Openen', extra: 'Meer' }))).toEqual(['open', 'rows', 'saved']);
  });

  it('are English where a text stands in the place of several, or several in the place of one', () => {
    const words = wordsIn({ open: { a: 'b' }, saved: 'Bewaard' });
    expect(words.open).toBe('Open');
    expect(words.saved.steps).toEqual(['First', 'Second']);
  });
});
