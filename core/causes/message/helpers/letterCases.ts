import { withDomain, withLocal } from './sides.ts';

const lower = (text: string): string => text.toLowerCase();
const upper = (text: string): string => text.toUpperCase();
const lowerFirst = (text: string): string => {
  const [first = ''] = text;
  return lower(first) + text.slice(first.length);
};
const upperFirst = (text: string): string => {
  const [first = ''] = text;
  return upper(first) + text.slice(first.length);
};

/** Letter by letter, to a single letter: Go, C# and SQL know no other way, and no final sigma. */
const each =
  (change: (letter: string) => string) =>
  (text: string): string =>
    Array.from(text, (letter) => {
      const [first = '', ...more] = change(letter);
      return more.length === 0 || change === lower ? first : letter;
    }).join('');

/** A capital after every character that is no letter: Python's, Ruby's and Perl's idea of a title. */
const titled = (text: string): string => text.replace(/\p{L}+/gu, (word) => upperFirst(lower(word)));

/** A capital at the start of each word of letters and digits, the rest as it was: strings.Title, /\b\w/. */
const words = (text: string): string => text.replace(/[\p{L}\p{N}_]+/gu, upperFirst);

/** A capital at the start of each word, in which an apostrophe may stand: C#'s ToTitleCase. */
const apostropheTitle = (text: string): string => lower(text).replace(/\p{L}[\p{L}\p{N}']*/gu, upperFirst);

const swapped = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => (lower(letter) === letter ? upper(letter) : lower(letter)));

/** A capital at each start that is not after a dot or an apostrophe: PHP's mb_convert_case. */
const multibyteTitle = (text: string): string =>
  text.replace(/[\p{Cased}](?:[\p{Cased}\p{Case_Ignorable}])*/gu, (word) => upperFirst(lower(word)));

/** Of more words not all combinations are tried: they would be tens of thousands. */
const mostWords = 6;

/** A word in small letters, with a capital, in capitals, and as it is, which is left out where there are many words. */
const wordCases = [lower, (word: string) => upperFirst(lower(word)), upper, (word: string) => word];

/** Every combination of letter cases over the words of a text, and each single letter in its other case. */
export function* mixedCases(text: string): Iterable<string> {
  const parts = text.split(/(\p{L}+)/u);
  const words = parts.length >> 1;
  if (words <= mostWords) {
    const cases = words < mostWords ? wordCases.length : wordCases.length - 1;
    for (let choice = 0; choice < cases ** words; choice++) {
      const change = (part: string, at: number): string =>
        at % 2 === 0 ? part : (wordCases[Math.floor(choice / cases ** (at >> 1)) % cases]?.(part) ?? part);
      yield parts.map(change).join('');
    }
  }
  for (let at = 0; at < text.length; at++)
    yield text.slice(0, at) + swapped(text[at] ?? '') + text.slice(at + 1);
}

/** How letter case gets changed. The first are the usual ones. */
export const letterCases: readonly {
  readonly form: string;
  readonly change: (text: string) => string;
  readonly weight: number;
}[] = [
  { form: 'lower', change: lower, weight: 1 },
  { form: 'domain-lower', change: (text) => withDomain(text, lower), weight: 0.3 },
  { form: 'first-upper', change: upperFirst, weight: 0.3 },
  { form: 'capitalized', change: (text) => upperFirst(lower(text)), weight: 0.3 },
  { form: 'upper', change: upper, weight: 0.2 },
  {
    form: 'ascii-lower',
    change: (text) => text.replace(/[A-Z]+/g, lower),
    weight: 0.2,
  },
  { form: 'local-lower', change: (text) => withLocal(text, lower), weight: 0.1 },
  { form: 'local-title', change: (text) => withLocal(text, titled), weight: 0.15 },
  {
    form: 'local-title-domain-lower',
    change: (text) => withDomain(withLocal(text, titled), lower),
    weight: 0.1,
  },
  { form: 'title', change: titled, weight: 0.1 },
  { form: 'words', change: words, weight: 0.05 },
  { form: 'multibyte-title', change: multibyteTitle, weight: 0.05 },
  { form: 'apostrophe-title', change: apostropheTitle, weight: 0.05 },
  { form: 'first-lower', change: lowerFirst, weight: 0.05 },
  { form: 'swapped', change: swapped, weight: 0.03 },
  { form: 'domain-upper', change: (text) => withDomain(text, upper), weight: 0.05 },
  { form: 'domain-first-upper', change: (text) => withDomain(text, upperFirst), weight: 0.05 },
  { form: 'local-upper', change: (text) => withLocal(text, upper), weight: 0.05 },
  { form: 'ascii-upper', change: (text) => text.replace(/[a-z]+/g, upper), weight: 0.05 },
  { form: 'each-lower', change: each(lower), weight: 0.05 },
  { form: 'each-upper', change: each(upper), weight: 0.02 },
  {
    form: 'folded',
    change: (text) => lower(text).replaceAll('ß', 'ss').replaceAll('ς', 'σ'),
    weight: 0.05,
  },
  { form: 'turkish-lower', change: (text) => text.toLocaleLowerCase('tr'), weight: 0.03 },
  { form: 'turkish-upper', change: (text) => text.toLocaleUpperCase('tr'), weight: 0.02 },
];
