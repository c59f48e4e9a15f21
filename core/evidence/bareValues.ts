import type { Found } from './Evidence.ts';
import { foundIn, type Slice } from './Slice.ts';

const longestLocalPart = 64;
const longestDomain = 253;
// Invisible characters inside an address are part of what was pasted, and often the mistake.
const local = /[\p{L}\p{M}\p{N}._%+'’\u00ad\u200b-\u200d\u2060\ufeff-]/u;
const domain = /[\p{L}\p{M}\p{N}.\u00ad\u200b-\u200d\u2060\ufeff-]/u;
const notFirst = /[’'.%+\u00ad\u200b-\u200d\u2060\ufeff]/;
const notLast = /[.\u00ad\u200b-\u200d\u2060\ufeff-]/;

/** Chats and Markdown put underscores around what is in italics or bold. */
const inItalics = /^_{1,2}(?!_)/;

/** Steps over a surrogate pair as one character. */
const before = (text: string, at: number): string =>
  /[\udc00-\udfff]/.test(text[at - 1] ?? '') ? text.slice(Math.max(at - 2, 0), at) : (text[at - 1] ?? '');

const emailAround = (
  text: string,
  at: number,
  from: number,
  to: number,
): readonly [number, number] | undefined => {
  let start = at;
  for (
    let character = before(text, start);
    start > from && at - start < longestLocalPart;
    character = before(text, start)
  ) {
    if (character === '' || !local.test(character)) break;
    start -= character.length;
  }
  while (start < at && notFirst.test(text[start] ?? '')) start += 1;
  // The escape of a line break in front of an email is no letter of it.
  if (text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '')) start += 1;
  let end = at + 1;
  while (end < to && end - at <= longestDomain) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!domain.test(character)) break;
    end += character.length;
  }
  while (end > at && notLast.test(text[end - 1] ?? '')) end -= 1;
  const italic = inItalics.exec(text.slice(start, at))?.[0] ?? '';
  if (italic !== '' && text.startsWith(italic, end) && !/\w/.test(text[end + italic.length] ?? ''))
    start += italic.length;
  // Python's mark of bytes stands in front of the quote.
  if (/^[bBfru]'$/.test(text.slice(start, start + 2)) && text[end] === "'") start += 2;
  const name = text.slice(at + 1, end);
  // A version (pkg@1.2.3) and a retina image (logo@2x.png) are no addresses.
  if (
    start === at ||
    !/^[^.].*\.[\p{L}][\p{L}\p{N}\p{Cf}-]+$/u.test(name) ||
    /^\d+x?\.(?:png|jpe?g|gif|svg|webp)$/i.test(name)
  )
    return undefined;
  return [start, end];
};

/** The email addresses in a stretch of a text, in order, at most `most`, without those in places that are left out. */
export function emailsIn(
  slice: Slice,
  from = 0,
  to = slice.text.length,
  most = 1_000,
  isLeftOut: (place: number) => boolean = () => false,
): readonly Found[] {
  const { text } = slice;
  const found: Found[] = [];
  // A stretch is cut out first, or looking for an @ would run on to the end of the text.
  const within = from === 0 && to === text.length ? text : text.slice(from, to);
  for (let index = within.indexOf('@'); index >= 0; index = within.indexOf('@', index + 1)) {
    const at = from + index;
    if (/[\s@]/.test(text[at + 1] ?? ' ')) continue;
    const place = emailAround(text, at, from, to);
    if (place === undefined || isLeftOut(at)) continue;
    found.push(foundIn(slice, place[0], place[1]));
    if (found.length >= most) break;
    index = place[1] - 1 - from;
  }
  return found;
}

/** Texts of 64 hex characters that stand alone, or in italics. */
const hexDigest =
  /(?<![0-9A-Za-z_])[0-9a-fA-F]{64}(?![0-9A-Za-z_])|(?<=(?<![0-9A-Za-z_])_{1,2})[0-9a-fA-F]{64}(?=_{1,2}(?![0-9A-Za-z_]))/g;

/** The texts of 64 hex characters in a text, at most `most`. */
export function hexDigestsIn(slice: Slice, most = 1_000): readonly Found[] {
  const found: Found[] = [];
  for (const { index } of slice.text.matchAll(hexDigest)) {
    found.push(foundIn(slice, index, index + 64));
    if (found.length >= most) break;
  }
  return found;
}
