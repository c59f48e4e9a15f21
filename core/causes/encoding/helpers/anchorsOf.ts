import type { Word } from '../../Cause.ts';

/**
 * The words of a digest that survive in its damaged text. Two edits leave at least one of three stretches alone that
 * do not overlap, moved by two characters at most: one of these words is in every digest that was meant.
 *
 * `digit` gives the value of the character at a place of the text, each standing for `bitsPerDigit` bits; NaN or a
 * negative number for a character that is no digit.
 */
export function anchorsOf(
  digestBytes: number,
  bitsPerDigit: number,
  digit: (at: number) => number,
): readonly Word[] {
  const words: Word[] = [];
  for (const offset of [0, ((digestBytes - 4) >> 1) & ~3, digestBytes - 4]) {
    for (let shift = -2; shift <= 2; shift++) {
      const word = wordFrom(offset * 8 + shift * bitsPerDigit, bitsPerDigit, digit);
      if (word !== undefined) words.push({ offset, word });
    }
  }
  return words;
}

function wordFrom(bit: number, bitsPerDigit: number, digit: (at: number) => number): number | undefined {
  if (bit < 0) return undefined;
  let word = 0;
  for (let at = bit; at < bit + 32; at++) {
    const value = digit(Math.floor(at / bitsPerDigit));
    if (!(value >= 0)) return undefined;
    word = word * 2 + ((value >> (bitsPerDigit - 1 - (at % bitsPerDigit))) & 1);
  }
  return word;
}
