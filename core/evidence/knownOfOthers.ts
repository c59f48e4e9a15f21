import { columnsOfOthers } from './columnsOfOthers.ts';
import type { Found } from './Evidence.ts';
import { isOfOthers } from './isOfOthers.ts';

/** Places of one value that are looked at. */
const mostPlaces = 4;
/** A shorter value may stand elsewhere by chance. */
const digests = /(?<![0-9a-f])[0-9a-f]{32,128}(?![0-9a-f])/gi;

/** What it is made with, before a digest. */
const algorithm = /(?:sha\d{1,3}|v\d)[:=-]$/i;

/** Where each digest stands that a text has more than once. */
function placesIn(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: digest, index } of text.matchAll(digests)) {
    const known = places.get(digest);
    if (known === undefined) places.set(digest, [index]);
    else if (known.length < mostPlaces) known.push(index);
  }
  return places;
}

/**
 * Tells of a text's values whether they are said to be something else than the signature of an email, there or, of a
 * digest, at another place of the text. The text is gone through once, when the first digest is asked for.
 */
export function knownOfOthers(text: string): (found: Found) => boolean {
  let places: ReturnType<typeof placesIn> | undefined;
  let isInColumn: ReturnType<typeof columnsOfOthers> | undefined;
  return ({ value, range }) => {
    if (isOfOthers(text, range)) return true;
    isInColumn ??= columnsOfOthers(text);
    if (isInColumn(range.start)) return true;
    places ??= placesIn(text);
    return (places.get(value) ?? []).some((start) => {
      const before = algorithm.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
      return start !== range.start && isOfOthers(text, { start: start - before, end: start + value.length });
    });
  };
}
