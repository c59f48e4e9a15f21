import { describe, expect, it } from 'vitest';
import { english } from '../../../../core/words/en/english.ts';
import { languages } from '../../../../core/words/languages.ts';
import { loadWords } from '../../../../core/words/loadWords.ts';

type Leaf = string | ((...args: readonly unknown[]) => unknown);
type Leaves = ReadonlyMap<string, Leaf>;

/** Every text and function of the words by its path: `guide.parts.label`. */
function leavesOf(words: unknown, path = ''): readonly (readonly [path: string, leaf: Leaf])[] {
  if (typeof words === 'string' || typeof words === 'function') return [[path, words as Leaf]];
  if (typeof words !== 'object' || words === null) throw new Error(`${path} is no text`);
  return Object.entries(words).flatMap(([key, value]) =>
    leavesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

const mapped = <T>(leaves: Leaves, of: (leaf: Leaf) => T): Readonly<Record<string, T>> =>
  Object.fromEntries([...leaves].map(([path, leaf]) => [path, of(leaf)]));

const kindOf = (leaf: Leaf): string => (typeof leaf === 'string' ? 'text' : `takes ${leaf.length}`);

const slotsOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{[a-zA-Z]+\}/g) ?? [])].toSorted();

/** Numbers that read the same in every language, and that no sentence holds by itself. */
const samples = [71, 73, 79, 83, 89];

/** What a text has slots for, and what of its arguments a function says. */
function saidBy(leaf: Leaf): readonly string[] {
  if (typeof leaf === 'string') return slotsOf(leaf);
  let said: unknown;
  try {
    said = leaf(...samples);
  } catch {
    // It takes something else than texts and numbers.
    return ['throws'];
  }
  const text = typeof said === 'string' ? said : JSON.stringify(said);
  return samples.filter((sample) => text.includes(`${sample}`)).map(String);
}

/** Names, notations and code: the same in every language. */
const untranslated =
  /^(generate\.(forms\.|preview\.all)|picture\.(steps\.wrong-algorithm|rightCombination)|guide\.questions\.platform\.answers\.|audit\.setup\.(formats|encodings)\.|causes\.email-placeholder\.title|causes\.[a-z0-9-]+\.labels\.(platform|library)\.|causes\.(email|secret)-utf16\.labels\.)/;

/** What German says in the same words as English: “addslashes in PHP”. */
const sameInGerman =
  /^(evidence\.sources\.|causes\.email-(url-encoded|html-escaped|string-escaped)\.labels\.flavour\.)/;

/** Whether a text has words to translate: one word alone may well be the same in two languages. */
const hasWords = (leaf: Leaf): boolean => typeof leaf === 'string' && /[a-z]{2,}[^a-z]+[a-z]{2,}/i.test(leaf);

const isEmpty = (leaf: Leaf): boolean => typeof leaf === 'string' && leaf.trim() === '';

const inEnglish: Leaves = new Map(leavesOf(english));

describe.each(languages)('the words in %s', async (language) => {
  const words: Leaves = new Map(leavesOf(await loadWords(language)));

  it('are all there, and no others', () => {
    expect([...words.keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted());
  });

  it('are texts where English has texts, and functions with as many arguments where it has functions', () => {
    expect(mapped(words, kindOf)).toEqual(mapped(inEnglish, kindOf));
  });

  it('are empty only where English says something by saying nothing', () => {
    const empty = [...words].filter(([, leaf]) => isEmpty(leaf)).map(([path]) => path);
    expect(empty.toSorted()).toEqual([
      'causes.secret-rotated.labels.dated.unknown',
      'causes.secret-rotated.labels.replaced.unknown',
      'causes.signature-is-input.labels.exposure.none',
    ]);
  });

  it('have the slots of the English words, and say all that they are given', () => {
    expect(mapped(words, saidBy)).toEqual(mapped(inEnglish, saidBy));
  });

  it('are translated wherever English has more than a name', async () => {
    if ((await loadWords(language)).language === 'en') return;
    const mayStay = (path: string): boolean =>
      untranslated.test(path) || (language === 'de' && sameInGerman.test(path));
    const same = [...words].filter(([path, leaf]) => hasWords(leaf) && inEnglish.get(path) === leaf);
    expect(same.map(([path]) => path).filter((path) => !mayStay(path))).toEqual([]);
  });

  it('write numbers and dates as a language does', async () => {
    const { locale } = await loadWords(language);
    expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });
});
