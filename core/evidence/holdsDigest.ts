import { placeholderOf } from '../diagnosis/placeholderOf.ts';
import { isControlTag } from './isControlTag.ts';

/** In UTF-16 code units: a list of 64 bytes, each with its mark and quotes, is shorter. */
const longest = 1_200;
const shortest = 16;

/** A whole digest, whatever stands around it: what answered, an element, the name of a list. */
const wholeDigest = /(?<![0-9a-fA-F])[0-9a-fA-F]{31,260}(?![0-9a-fA-F])/;

/** Bytes or words as programs list them: in hex or decimal, each in quotes, with a mark or with a sign. */
const listed =
  /(?:(?:^|[\s"'()[\]{},.:;\\]{1,6})(?:0x|16#|#x|[$#x%]|&h)?-?(?:[0-9a-f]{1,2}|\d{1,3})(?:u8|ub|h)?(?=["',;\s.:\\)\]}]|$)){10}/i;
const listedWords = /(?:(?:^|[\s"'()[\]{},:;]{1,4})-?\d{6,20}(?=["',;\s)\]}]|$)){4}/;

/** Bytes as a string's escapes. */
const escapes = /(?:\\(?:x[0-9a-f]{1,2}|[0-7]{1,3}|u[0-9a-f]{4}|[abefnrtv"'\\])[^\\]{0,6}){6}/i;

/** What bytes become that were taken for a text. */
const replaced = /(?![\t\n\r])[\p{Cc}\ufffd]/gu;

/** One long word that is no word of a language, as the alphabets of Base64, Base85 and of hashed passwords make them. */
const coded = /^(?!https?:|data:)(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[!-~]{20,200}$/;

/** The same without the signs that stand around values in markup and code. */
const plainlyCoded = /^[\w+/=.$~-]+$/;

const isBase64 = (text: string): boolean => /^[\w+/-]+={0,2}$/.test(text) && coded.test(text);

/** What characters escaped for HTML or for a web address leave of Base64. */
const escaped = /&(?:#\d{2,3}|#x[0-9a-f]{2}|equals|plus);/i;

/** Hex in groups, or on lines of its own. */
const grouped = /^\s*(?:[0-9a-f]{2,64}\s+){1,63}[0-9a-f]{2,64}\s*$/i;

const tags = /\{\{[^{}]{0,160}\}\}|\{%[^{}]{0,160}%\}|<%[^<>]{0,160}%>/g;

const isBytes = (text: string): boolean =>
  listed.test(text) ||
  listedWords.test(text) ||
  escapes.test(text) ||
  (text.match(replaced)?.length ?? 0) > 2;

/** Whether a line is one text in an odd form, without a whole digest that something stands around. */
export const isOddDigest = (line: string): boolean =>
  line.length >= shortest &&
  line.length <= longest &&
  !wholeDigest.test(line) &&
  (isBytes(line) || (coded.test(line) && plainlyCoded.test(line)));

/**
 * Whether a text that stands under the name of a signature could be one that was handed over in an odd form, rather than
 * words, a link or another thing that is called a signature.
 */
export const holdsDigest = (text: string): boolean =>
  text.length >= shortest &&
  text.length <= longest &&
  !(text.match(tags) ?? []).some(isControlTag) &&
  (wholeDigest.test(text) ||
    isBytes(text) ||
    grouped.test(text) ||
    coded.test(text) ||
    isBase64(text.replace(/\r?\n/g, '')) ||
    (escaped.test(text) && !/\s/.test(text)) ||
    (placeholderOf(text) !== undefined && /^[^\w\s(\\]/.test(text)));
