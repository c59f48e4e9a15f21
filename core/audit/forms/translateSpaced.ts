import { type BinaryText, binaryOf, bytesOfBinary } from './BinaryText.ts';
import type { ListTranslator } from './ListTranslator.ts';
import { translateLines } from './translateLines.ts';
import { withoutPadding } from './withoutPadding.ts';

/** How columns stand apart: where each begins, in characters, or by so many spaces at least. */
export type Spacing = { readonly starts: readonly number[] } | { readonly spaces: 1 | 2 };

/** Whether a line is drawn under the names of columns: `-----  -----`. */
export const isUnderline = (line: BinaryText): boolean => /^ *-{2,}(?: +-+)+ *$/.test(line);

/** Where the columns begin over which lines are drawn, in characters. */
export const startsUnder = (line: BinaryText): readonly number[] =>
  [...line.matchAll(/-+/g)].map(({ index }) => index);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The characters of a text, each in its bytes; where it is no UTF-8, its bytes. */
function charactersOf(text: BinaryText): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return [...text];
  try {
    const encoder = new TextEncoder();
    return Array.from(utf8.decode(bytesOfBinary(text)), (one) => binaryOf(encoder.encode(one)));
  } catch {
    return [...text];
  }
}

/** The cells of a line. */
export function cellsApart(line: BinaryText, spacing: Spacing): readonly string[] {
  if ('spaces' in spacing) return withoutPadding(line).split(spacing.spaces === 1 ? / +/ : / {2,}/);
  const characters = charactersOf(line);
  const { starts } = spacing;
  return starts.map((start, nth) =>
    withoutPadding(characters.slice(nth === 0 ? 0 : start, starts[nth + 1]).join('')),
  );
}

const isCount = (line: BinaryText): boolean => /^\(\d+ rows?(?: affected)?\)$/.test(line);

/** Translates a list whose columns stand apart by spaces, which are the printer's. */
export const translateSpaced = (spacing: Spacing): ListTranslator =>
  translateLines((line) =>
    withoutPadding(line) === '' || isUnderline(line) || isCount(line) ? null : cellsApart(line, spacing),
  );
