import { plainOf } from '../causes/message/helpers/lookAlikes.ts';
import { splitAtHidden, type VisiblePiece } from './splitAtHidden.ts';

const unseen = /^ +| +$|(?! )[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Where a look-alike stands, in UTF-16 code units: signs anywhere, letters in a word that has letters of ASCII as well.
 * A word in Cyrillic or Greek letters alone pretends nothing.
 */
function lookAlikesIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const isLetter = /^\p{L}$/u;
  let at = 0;
  for (const character of text) {
    if (!isLetter.test(character) && plainOf(character) !== undefined) found.add(at);
    at += character.length;
  }
  for (const { 0: letters, index } of text.matchAll(word)) {
    if (!/[a-z]/i.test(letters)) continue;
    let at = index;
    for (const character of letters) {
      if (plainOf(character) !== undefined) found.add(at);
      at += character.length;
    }
  }
  return found;
}

/** A text without hidden characters, with its look-alikes. */
function* seenPieces(text: string): Iterable<VisiblePiece> {
  let from = 0;
  for (const at of [...lookAlikesIn(text)].toSorted((a, b) => a - b)) {
    if (at > from) yield { kind: 'plain', text: text.slice(from, at) };
    from = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
    yield { kind: 'look-alike', text: text.slice(at, from) };
  }
  if (from < text.length) yield { kind: 'plain', text: text.slice(from) };
}

const piecesOf = (text: string): Iterable<VisiblePiece> => splitAtHidden(text, unseen, seenPieces);

/**
 * A text in pieces, so that everything in it can be shown: spaces at either end, what is invisible, and what looks like
 * another character. Longer texts lose their middle: `longest` is in UTF-16 code units.
 */
export function visiblePieces(text: string, longest = 400): readonly VisiblePiece[] {
  if (text.length <= longest) return [...piecesOf(text)];
  const tail = Math.floor(longest / 4);
  return [
    ...piecesOf(text.slice(0, longest - tail)),
    { kind: 'plain', text: ' … ' },
    ...piecesOf(text.slice(-tail)),
  ];
}
