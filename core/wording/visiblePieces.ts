import { plainOf } from '../causes/message/helpers/lookAlikes.ts';

/** A stretch of a text: as it is, one that nobody sees, or one character that looks like another one. */
export interface VisiblePiece {
  readonly kind: 'plain' | 'hidden' | 'look-alike';
  /** As it is in the text. A run of spaces is one piece, any other hidden character is its own. */
  readonly text: string;
}

const unseen = /^ +| +$|(?! )[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]/gu;
/** What nobody sees in running text, whose line breaks, tabs and spaces are seen by what they do. */
const unseenInText = /(?![ \t\n])[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]/gu;
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

function* piecesOf(text: string): Iterable<VisiblePiece> {
  let from = 0;
  for (const { 0: hidden, index } of text.matchAll(unseen)) {
    yield* seenPieces(text.slice(from, index));
    yield { kind: 'hidden', text: hidden };
    from = index + hidden.length;
  }
  yield* seenPieces(text.slice(from));
}

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

/**
 * Running text in pieces, in which values stand among other words: what nobody sees is told apart, line feeds, tabs and
 * spaces stay text, and no letter is suspected of being another one.
 */
export function hiddenPieces(text: string): readonly VisiblePiece[] {
  const pieces: VisiblePiece[] = [];
  let from = 0;
  for (const { 0: hidden, index } of text.matchAll(unseenInText)) {
    if (index > from) pieces.push({ kind: 'plain', text: text.slice(from, index) });
    pieces.push({ kind: 'hidden', text: hidden });
    from = index + hidden.length;
  }
  if (from < text.length) pieces.push({ kind: 'plain', text: text.slice(from) });
  return pieces;
}
