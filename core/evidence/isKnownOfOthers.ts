import type { Found } from './Evidence.ts';
import { isOfOthers } from './isOfOthers.ts';

/** Places of one value that are looked at. */
const mostPlaces = 4;
/** In UTF-16 code units: a shorter value may stand elsewhere by chance. */
const shortest = 32;

/** What it is made with, before a digest. */
const algorithm = /(?:sha\d{1,3}|v\d)[:=-]$/i;

/** Whether a value is said to be something else than the signature of an email, there or at another place of the text. */
export function isKnownOfOthers(text: string, { value, range }: Found): boolean {
  if (isOfOthers(text, range)) return true;
  if (value.length < shortest) return false;
  let start = text.indexOf(value);
  for (let place = 0; place < mostPlaces && start >= 0; place += 1) {
    const end = start + value.length;
    const before = algorithm.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
    if (start !== range.start && isOfOthers(text, { start: start - before, end })) return true;
    start = text.indexOf(value, end);
  }
  return false;
}
