import type { Found, Range } from './Evidence.ts';

/** A text taken out of the pasted one, which still knows where each of its characters came from. */
export interface Slice {
  readonly text: string;
  /** From a place in `text` to the place in the pasted text. */
  readonly range: (start: number, end: number) => Range;
}

/** A run of characters of a decoded text, and the run of the parent it stands for. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The pasted text itself. */
export const wholeSlice = (text: string): Slice => ({ text, range: (start, end) => ({ start, end }) });

/** A part of a slice, character for character. */
export const partOf = (parent: Slice, from: number, to: number): Slice => ({
  text: parent.text.slice(from, to),
  range: (start, end) => parent.range(from + start, from + end),
});

/** A text whose characters all stand for one stretch of the parent, as in Base64. */
export const opaqueSlice = (parent: Slice, text: string, start: number, end: number): Slice => {
  const range = parent.range(start, end);
  return { text, range: () => range };
};

/**
 * A decoded text with the places where it and its parent get out of step: from `decoded[i]` on, characters stand for
 * those from `origin[i]` on. Both ascend; the last entry is the end of both texts.
 */
export function mappedSlice(
  parent: Slice,
  text: string,
  decoded: readonly number[],
  origin: readonly number[],
): Slice {
  /** The last entry at or before an offset. */
  const entryAt = (offset: number): number => {
    let low = 0;
    let high = decoded.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((decoded[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const originOf = (offset: number): number => {
    const entry = entryAt(offset);
    const place = (origin[entry] ?? 0) + offset - (decoded[entry] ?? 0);
    return Math.min(place, origin[entry + 1] ?? place);
  };
  return { text, range: (start, end) => parent.range(originOf(start), originOf(end)) };
}

/** A decoded text made of pieces in order; one as long as its origin is taken to be a copy of it. */
export function decodedSlice(parent: Slice, pieces: readonly Piece[]): Slice {
  const decoded: number[] = [];
  const origin: number[] = [];
  let length = 0;
  for (const { text, start } of pieces) {
    decoded.push(length);
    origin.push(start);
    length += text.length;
  }
  decoded.push(length);
  origin.push(pieces.at(-1)?.end ?? 0);
  return mappedSlice(parent, pieces.map(({ text }) => text).join(''), decoded, origin);
}

/** A value in a slice with its place in the pasted text. */
export const foundIn = (slice: Slice, start: number, end: number): Found => ({
  value: slice.text.slice(start, end),
  range: slice.range(start, end),
});
