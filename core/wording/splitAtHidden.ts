/** A stretch of a text: as it is, one that nobody sees, or one character that looks like another one. */
export interface VisiblePiece {
  readonly kind: 'plain' | 'hidden' | 'look-alike';
  /** As it is in the text. A run of spaces is one piece, any other hidden character is its own. */
  readonly text: string;
}

/** A text in pieces: what `hidden`, which is global, finds in it, and what `seenPieces` makes of the text between. */
export function* splitAtHidden(
  text: string,
  hidden: RegExp,
  seenPieces: (seen: string) => Iterable<VisiblePiece>,
): Iterable<VisiblePiece> {
  let from = 0;
  for (const { 0: found, index } of text.matchAll(hidden)) {
    yield* seenPieces(text.slice(from, index));
    yield { kind: 'hidden', text: found };
    from = index + found.length;
  }
  yield* seenPieces(text.slice(from));
}
