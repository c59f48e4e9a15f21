import type { Word } from '../../Cause.ts';

/** How one byte can have been written at a place of a text: its value and where the text goes on. */
export interface Token {
  readonly byte: number;
  readonly next: number;
}

/** More beginnings than this are not worth a look-up. */
const mostWords = 256;

/**
 * Every first four bytes of a digest whose bytes were written one after another without anything between them, each
 * in one or more ways that `tokens` gives; `undefined` when there are too many.
 */
export function firstWords(tokens: (at: number) => readonly Token[]): readonly Word[] | undefined {
  let beginnings: readonly Token[] = [{ byte: 0, next: 0 }];
  for (let index = 0; index < 4; index++) {
    beginnings = beginnings.flatMap(({ byte: word, next }) =>
      tokens(next).map((token) => ({ byte: word * 256 + token.byte, next: token.next })),
    );
    if (beginnings.length > mostWords) return undefined;
  }
  return [...new Set(beginnings.map(({ byte }) => byte))].map((word) => ({ offset: 0, word }));
}
