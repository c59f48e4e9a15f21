import type { BinaryText } from './BinaryText.ts';

/**
 * Translates a list into values of JSON, piece by piece, in memory that does not grow with it. A value stands in the line
 * in which its record begins in the list; where several do, `recordEnd` stands between them.
 */
export interface ListTranslator {
  /** The next piece; `\r\n` is never cut. Gives what is translated so far, and not given yet. */
  write(text: BinaryText): BinaryText;
  /** After the last piece. */
  end(): BinaryText;
}

/** Stands between values in one line. No value of JSON holds it as it is. */
export const recordEnd = '\x1e';

/** In characters: a record that is longer is none. It is passed on as it stands, and read as what it is. */
export const longestTranslated = 1_048_576;
