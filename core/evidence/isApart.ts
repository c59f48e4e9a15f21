import { boundsOfPairs } from './boundsOfPairs.ts';
import type { Found } from './Evidence.ts';
import { isSaidSignature } from './isSaid.ts';
import { lineBefore } from './lineBefore.ts';
import { isHandedOver, personHas } from './wordsOfSentences.ts';

/** What stands between an email and its signature where nothing else does. */
const isNothing = /^[\s,;|:=>()"'`-]{1,6}$/;

/** In UTF-16 code units: the words that a value is the object of. */
const justBefore = 25;

/** Whether a value is an address in hex or Base64, which signs nothing. */
function isEncodedAddress(value: string): boolean {
  const isHex = /^(?:[0-9a-f]{2}){6,320}$/i.test(value);
  const bytes = isHex
    ? (value.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    : [];
  try {
    return /^[\w.+-]+@[\w.-]+\s*$/.test(isHex ? bytes.join('') : atob(value));
  } catch {
    return false;
  }
}

/** Whether a value fills a line above one that an email fills. */
const isAloneAbove = (text: string, { range }: Found, emails: readonly Found[]): boolean =>
  lineBefore(text, range.start, 3) === '' &&
  emails.some(
    (email) =>
      /^[ \t\r]{0,3}\n$/.test(text.slice(range.end, Math.min(email.range.start, range.end + 5))) &&
      /^[ \t\r]{0,3}(?:\n|$)/.test(text.slice(email.range.end, email.range.end + 5)),
  );

/** Whether a value that is no part of others is said to be a signature, or stands directly behind an email. */
export const isApart = (
  text: string,
  one: Found,
  others: readonly Found[],
  emails: readonly Found[],
): boolean =>
  others.every(({ range }) => range.end <= one.range.start || range.start >= one.range.end) &&
  !isEncodedAddress(one.value) &&
  (isSaidSignature(text, one) ||
    isHandedOver.test(lineBefore(text, one.range.start, justBefore)) ||
    personHas.test(lineBefore(text, one.range.start, boundsOfPairs.lead)) ||
    emails.some(({ range }) =>
      isNothing.test(text.slice(range.end, Math.min(one.range.start, range.end + 7))),
    ) ||
    isAloneAbove(text, one, emails));
