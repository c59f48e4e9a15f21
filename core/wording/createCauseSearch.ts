import type { Words } from '../../locales/Words.ts';
import { type CauseId, causeIds, type Layer } from '../causes/CauseId.ts';
import { explainInGeneral } from './explainInGeneral.ts';

export interface MatchingCause {
  readonly id: CauseId;
  readonly layer: Layer;
  readonly title: string;
}

/** Every cause that fits all of the words, the best first; all of them, in their order, for no words. */
export type CauseSearch = (query: string) => readonly MatchingCause[];

/** As it is compared: `Lower-cased` and `lowercased` are the same, `línea` and `linea`, `SHA-1` and `sha1`. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '') || word)
    .join(' ')
    .trim();

interface Looked {
  readonly id: string;
  /** What people call it. */
  readonly called: string;
  readonly title: string;
  readonly texts: string;
}

/**
 * How well a word fits: best where it is one of its id, the fewer that has the better; then where people call it so;
 * worst where it is only spoken of.
 */
function rate(word: string, { id, called, title, texts }: Looked): number {
  if (` ${id} `.includes(` ${word} `)) return 5 + 1 / id.split(' ').length;
  if (` ${id} ${called}`.includes(` ${word}`)) return 4;
  if (id.includes(word) || called.includes(word)) return 3;
  if (title.includes(word)) return 2;
  return texts.includes(word) ? 1 : 0;
}

/**
 * Looks for causes in what people call them (`also` of the words of a cause), in their ids, titles and texts, in one
 * language. `titleOf` says how a cause is named where the search is; without it, it is the catalogue's name.
 */
export function createCauseSearch(
  words: Pick<Words, 'causes'>,
  titleOf: (id: CauseId) => string = (id) => explainInGeneral(id, words).title,
): CauseSearch {
  const layers = Object.keys(causeIds) as Layer[];
  const all = layers.flatMap((layer) =>
    causeIds[layer].map((id: CauseId) => {
      const { agent, developer, fix } = explainInGeneral(id, words);
      const { also = '', labels = {} } = words.causes[id];
      const said = Object.values(labels).flatMap((values) => Object.values(values));
      const title = titleOf(id);
      return {
        cause: { id, layer, title },
        looked: {
          id: folded(`${id} ${id.replaceAll('-', ' ')}`),
          called: folded(also),
          title: folded(title),
          texts: folded([agent, developer, fix, ...said].join(' ')),
        },
      };
    }),
  );
  return (query) => {
    const asked = folded(query)
      .split(' ')
      .filter((word) => word !== '');
    return all
      .map(({ cause, looked }) => ({ cause, rates: asked.map((word) => rate(word, looked)) }))
      .filter(({ rates }) => !rates.includes(0))
      .map(({ cause, rates }) => ({ cause, sum: rates.reduce((sum, one) => sum + one, 0) }))
      .toSorted((a, b) => b.sum - a.sum)
      .map(({ cause }) => cause);
  };
}
