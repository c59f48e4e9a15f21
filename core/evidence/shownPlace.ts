import type { Found, Range } from './Evidence.ts';
import type { Slice } from './Slice.ts';

export interface ShownPlace {
  readonly text: string;
  readonly range: Range;
}

/**
 * Where a value stands for whoever reads the text: in the part that was decoded, such as a mail's, or that a document
 * shows, else where it was pasted; `undefined` where it stands nowhere as it is.
 */
export function shownPlace(
  text: string,
  letters: readonly Slice[],
  { value, range }: Found,
): ShownPlace | undefined {
  for (const letter of letters) {
    const start = letter.text.indexOf(value);
    if (start >= 0) return { text: letter.text, range: { start, end: start + value.length } };
  }
  return text.slice(range.start, range.end).includes(value) ? { text, range } : undefined;
}
