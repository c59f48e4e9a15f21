import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CauseId, causeIds } from '../../../../core/causes/CauseId.ts';
import { type Language, languages } from '../../../../core/languages.ts';
import { createCauseSearch } from '../../../../core/wording/createCauseSearch.ts';
import { english } from '../../../../locales/english.ts';
import { loadWords } from '../../../../locales/loadWords.ts';

const all = Object.values(causeIds).flat();
const search = createCauseSearch(english);
const found = (query: string): readonly CauseId[] => search(query).map(({ id }) => id);

/** What developers say wherever they are. */
const everywhere: readonly (readonly [query: string, first: CauseId])[] = [
  ['sha1', 'wrong-algorithm'],
  ['SHA-1', 'wrong-algorithm'],
  ['lowercase', 'email-case'],
  ['gmail', 'email-canonicalized'],
  ['newline', 'email-trailing-newline'],
  ['base64url', 'encoding-base64url'],
  ['base64', 'encoding-base64'],
  ['jwt', 'signature-is-token'],
  ['[object Promise]', 'encoding-object-repr'],
  ['whatsapp', 'channel-never-verified'],
];

/** What people say in their language, where somebody has thought of it. */
const own: Readonly<Partial<Record<Language, readonly (readonly [query: string, first: CauseId])[]>>> = {
  en: [
    ['caps', 'email-case'],
    ['Capital letters', 'email-case'],
    ['old key', 'secret-rotated'],
    ['typo', 'email-typo'],
  ],
  fr: [
    ['majuscules', 'email-case'],
    ['retour à la ligne', 'email-trailing-newline'],
    ['retour a la ligne', 'email-trailing-newline'],
    ['ancienne clé', 'secret-rotated'],
  ],
  de: [
    ['Kleinschreibung', 'email-case'],
    ['Zeilenumbruch', 'email-trailing-newline'],
    ['Tippfehler', 'email-typo'],
    ['vertauscht', 'key-message-swapped'],
  ],
  es: [
    ['mayusculas', 'email-case'],
    ['salto de linea', 'email-trailing-newline'],
    ['clave antigua', 'secret-rotated'],
  ],
  pt: [
    ['maiúsculas', 'email-case'],
    ['quebra de linha', 'email-trailing-newline'],
    ['chave antiga', 'secret-rotated'],
  ],
};

describe.each(languages)('a search for a cause in %s', (language) => {
  it.each([...everywhere, ...(own[language] ?? [])])('finds with %j first %s', async (query, first) => {
    expect(createCauseSearch(await loadWords(language))(query)[0]?.id).toBe(first);
  });
});

describe('a search for a cause', () => {
  it('has all of them, in their order, for no words', () => {
    for (const query of ['', ' ', '\t\n']) expect(found(query)).toEqual(all);
  });

  it('finds each by its id', () => {
    for (const id of all) expect([id, found(id)[0]]).toEqual([id, id]);
  });

  it('has none for words that nothing is called', () => {
    for (const query of ['zebra crossing', 'sha1 zebra', '§§§']) expect(found(query)).toEqual([]);
  });

  it('finds no word that only begins in one and ends in the next', () => {
    // As in “capital small”, were the spaces left out.
    expect(found('talsmall')).toEqual([]);
  });

  it('finds fewer the more words there are, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('case', 'key', 'x', '\u0301', '-'), (one, other) => {
        const narrower = found(`${one} ${other}`);
        expect(found(one)).toEqual(expect.arrayContaining([...narrower]));
      }),
      { numRuns: 50 },
    );
  });

  it('knows them by the names that they have where the search is', () => {
    const named = createCauseSearch(english, (id) => (id === 'email-typo' ? 'Zebra' : 'Horse'));
    expect(named('zebra').map(({ id, title }) => [id, title])).toEqual([['email-typo', 'Zebra']]);
  });
});
