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

/** A decoded text: pieces in order; one as long as its origin is taken to be a copy of it. */
export function decodedSlice(parent: Slice, pieces: readonly Piece[]): Slice {
  const offsets: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    offsets.push(length);
    length += text.length;
  }
  const pieceAt = (offset: number): number => {
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const origin = (offset: number, edge: 'start' | 'end'): number => {
    const index = pieceAt(edge === 'start' ? offset : Math.max(offset - 1, 0));
    const piece = pieces[index];
    if (piece === undefined) return 0;
    const isCopy = piece.end - piece.start === piece.text.length;
    if (isCopy) return Math.min(piece.start + offset - (offsets[index] ?? 0), piece.end);
    return edge === 'start' ? piece.start : piece.end;
  };
  return {
    text: pieces.map(({ text }) => text).join(''),
    range: (start, end) => parent.range(origin(start, 'start'), origin(end, 'end')),
  };
}

/** A value in a slice with its place in the pasted text. */
export const foundIn = (slice: Slice, start: number, end: number): Found => ({
  value: slice.text.slice(start, end),
  range: slice.range(start, end),
});
