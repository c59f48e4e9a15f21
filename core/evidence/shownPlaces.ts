import type { Found, Range } from './Evidence.ts';
import type { Slice } from './Slice.ts';

interface ShownPlace {
  readonly text: string;
  readonly range: Range;
}

/** Where a value stands for whoever reads a text; `undefined` where it stands nowhere as it is. */
export type PlaceOf = (found: Found) => ShownPlace | undefined;

const digest = /[0-9a-f]{32,128}/gi;

/** Values of other forms that are looked for one by one. */
const mostLooks = 50;

/**
 * Tells where a value stands for whoever reads a text: in the part that was decoded, such as a mail's, or that a
 * document shows, else where it was pasted; `undefined` where it stands nowhere as it is. The parts are gone through
 * once, whatever is asked.
 */
export function shownPlaces(text: string, letters: readonly Slice[]): PlaceOf {
  let digests: Map<string, ShownPlace> | undefined;
  let looks = 0;
  const digestsOf = (): Map<string, ShownPlace> => {
    const places = new Map<string, ShownPlace>();
    for (const { text: part } of letters) {
      for (const { 0: value, index } of part.matchAll(digest)) {
        if (!places.has(value))
          places.set(value, { text: part, range: { start: index, end: index + value.length } });
      }
    }
    return places;
  };
  const lookFor = (value: string): ShownPlace | undefined => {
    looks += 1;
    if (looks > mostLooks) return undefined;
    for (const { text: part } of letters) {
      const start = part.indexOf(value);
      if (start >= 0) return { text: part, range: { start, end: start + value.length } };
    }
    return undefined;
  };
  return ({ value, range }) => {
    digests ??= digestsOf();
    return (
      digests.get(value) ??
      (letters.length > 0 ? lookFor(value) : undefined) ??
      (text.slice(range.start, range.end).includes(value) ? { text, range } : undefined)
    );
  };
}
