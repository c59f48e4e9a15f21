import type { Words } from '../../locales/Words.ts';
import { type CauseId, causeIds, type Layer } from '../causes/CauseId.ts';
import { explainInGeneral } from './explainInGeneral.ts';

/** What people call a mistake where no text about it does. */
const alsoCalled: Readonly<Partial<Record<CauseId, string>>> = {
  'email-case': 'caps capitals uppercase lowercase toLowerCase',
  'email-canonicalized': 'gmail dots plus alias',
  'email-trailing-newline': 'newline linebreak lf crlf echo',
  'secret-trailing-newline': 'newline linebreak lf crlf echo',
  'email-whitespace': 'space trim blank',
  'wrong-algorithm': 'sha1 sha512 sha384 md5 sha224',
  'encoding-base64': 'base64url b64',
  'secret-rotated': 'old key previous rolled',
};

/** As it is compared: `Lower-cased`, `lower cased` and `lowercased` are the same. */
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

export interface MatchingCause {
  readonly id: CauseId;
  readonly title: string;
}

/** Every cause that fits all of the words, those first whose name says it; all of them, in their order, for no words. */
export function causesMatching(query: string, words: Pick<Words, 'causes'>): readonly MatchingCause[] {
  const asked = wordsOf(query).map(folded);
  const all = (Object.keys(causeIds) as Layer[]).flatMap((layer) => causeIds[layer]);
  const rated = all.map((id: CauseId) => {
    const { title, agent, developer, fix } = explainInGeneral(id, words);
    const names = folded(`${id} ${alsoCalled[id] ?? ''}`);
    const rest = folded(
      [title, agent, developer, fix, JSON.stringify(words.causes[id].labels ?? {})].join(' '),
    );
    const rates = asked.map((word) =>
      names.includes(word) ? 3 : folded(title).includes(word) ? 2 : rest.includes(word) ? 1 : 0,
    );
    return { id, title, fits: !rates.includes(0), rate: rates.reduce<number>((sum, rate) => sum + rate, 0) };
  });
  return rated
    .filter(({ fits }) => fits)
    .toSorted((a, b) => b.rate - a.rate)
    .map(({ id, title }) => ({ id, title }));
}
