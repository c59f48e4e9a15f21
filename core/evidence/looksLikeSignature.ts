import { isControlTag } from './isControlTag.ts';

/** A digest of 16 bytes is the shortest that is used for signing; a byte list has four characters per byte at most. */
const longest = 1_200;

const shapes: readonly RegExp[] = [
  // Hex, also with a prefix, separators, one-digit bytes or a few damaged characters.
  /^(?:0x|\\x|\w{1,12}[=:]|\(stdin\)= )?[0-9a-fA-F]{31,260}(?: [ *]?-)?$/,
  /^\w{0,8}(?:\(stdin\))?= ?[0-9a-fA-F]{32,128}$/,
  /^(?:[0-9a-fA-F]{2}[-: ]){15,127}[0-9a-fA-F]{2}$/,
  // Base64 and its URL-safe alphabet, Base32.
  /^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_-]{22,180}={0,2}$/,
  /^[A-Za-z0-9+/_-]{20,180}={1,2}$/,
  /^[A-Z2-7]{26,110}={0,6}$/,
  /^(?=.*%[0-9A-Fa-f]{2})[A-Za-z0-9+/_%-]{22,300}$/,
  // Printed bytes, byte lists, big decimal numbers, tokens.
  /^(?:b|bytearray\(b)(["'])[^\n]{8,900}\1\)?$/,
  /^[[({<]{0,2}(?:array\([^)]*\) ?)?-?\d{1,3}(?:[, ]{1,2}-?\d{1,3}){15,127}[\])}>]{0,2}$/,
  /^\{"type":"Buffer","data":\[[\d,]{31,600}\]\}$/,
  /^<(?:Buffer|Bytes|hmac\.HMAC|_hashlib\.HMAC|memory|sha256|\w+\.)[^<>]{0,500}>$/,
  /^\[B@[0-9a-f]{4,16}$/,
  /^-?\d{60,160}$/,
  /^(?:Bearer )?ey[\w-]{8,}\.[\w-]{2,}\.[\w-]*$/,
  /^System\.Byte\[\]$/,
  // What a template or a sample has in its place, where braces do not tell it already.
  /^%{1,2}[A-Za-z][\w.-]{1,80}%{1,2}$/,
  /^(?:\[\[?|<|\*\||__|#)[\w .-]{0,40}(?:sig|signature|hmac)[\w .-]{0,40}(?:\]\]?|>|\|\*|__|#)$/i,
];

/** Words that stand where a signature should: an empty variable's name, an object's, an unrendered placeholder. */
const words =
  /^(?:undefined|null|None|nil|NULL|NaN|\[object (?:Object|Promise|ArrayBuffer|Undefined)\]|Array)$/;
/** What a template would fill in there. */
const unrendered = /^(?:\{\{[^{}]{0,100}\}\}|<%[^<>]{0,100}%>|\$\{[^{}]{0,100}\})$/;

/** Texts of exactly the right form. */
export const isHexSignature = (text: string): boolean => /^[0-9a-fA-F]{64}$/.test(text);

/** A UUID names something; it signs nothing. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Characters that nobody sees: wikis and chats leave them in the middle of long words. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Whether a text could have been meant as a signature, right or wrong, without white space around it. */
export function looksLikeSignature(text: string): boolean {
  if (text.length > longest) return false;
  const seen = text.replace(invisible, '');
  return (
    seen.length >= 3 &&
    !uuid.test(seen) &&
    (isHexSignature(seen) || isEmptyWord(seen) || shapes.some((shape) => shape.test(seen)))
  );
}

/** The words for a variable that was empty, as in the diagnosis. */
export const isEmptyWord = (text: string): boolean => words.test(text) || isUnrendered(text);

/** Whether a text is a place that a template would fill in, rather than a tag that steers it. */
export const isUnrendered = (text: string): boolean => unrendered.test(text) && !isControlTag(text);

/** Whether a word could have been meant as one that is too short or too long: digits and letters, no number and no name. */
export const looksMeant = (text: string): boolean =>
  /^(?=[^\s\d]*\d)(?=[^\sa-z]*[a-z])[0-9a-z+/_=-]{12,200}$/i.test(text);
