import { emailsIn } from './bareValues.ts';
import type { Found, SourceKind } from './Evidence.ts';
import { holdsDigest, isOddDigest } from './holdsDigest.ts';
import { isNamedSignature } from './isNamedForOthers.ts';
import { looksLikeSignature } from './looksLikeSignature.ts';
import { isBlank, nothings } from './nothings.ts';
import { printedBytes } from './printedBytes.ts';
import { readString } from './readString.ts';
import { decodedSlice, foundIn, type Piece, type Slice } from './Slice.ts';

export type Label = 'email' | 'signature' | 'nickname' | 'phone' | 'userId' | 'tokenId' | 'websiteId';

/** A value with a name in front of it: `"email": "…"`, `email=…`, `Signature: …`, `'hmac' => '…'`. */
export interface Labelled {
  readonly label: Label;
  readonly found: Found;
  readonly source: SourceKind;
  /** Whether it is no text but what a program printed because there is no value. */
  readonly isNothing?: true;
  /** Whether it is no email and no signature. */
  readonly isOdd?: true;
  /** Its whole name, with the words before it on its line. */
  readonly name: string;
  /** In the slice that was read. */
  readonly start: number;
  readonly end: number;
}

const labels =
  /(?:(e-?mail(?:[_ -]?(?:address|id))?|(?<![\w-])(?:mail|login|user(?:_?name)?)(?=["'`\]\\]{0,3}[ \t]{0,4}[:=][ \t]{0,4}["'`\\]{0,2}[^\s"'`@]{1,64}@\w))|(signature|signatur|assinatura|firma|hmac|(?:_|\b|(?<=[a-z]))sig(?:ned)?|Sig|hash|digest)|((?:nick|user)_?name)|(phone(?:_?number)?)|((?:user|usuario|utilisateur|benutzer|nutzer|gebruiker|utente|customer|client|cliente|kunden?|klant|klient|account|member|contact|visitor|subscriber)[_ -]?(?:uuid|guid|uid|id|nr|number|nummer)|data-uid)|(CRISP_TOKEN_ID)|(CRISP_WEBSITE_ID|website[_-]?id))(?:[ \t]{0,2}\([\w .,:/-]{1,30}\)| (?:in|on|from|of|by|at) (?:(?:the|our|my|their) )?\w{1,20}(?=:))?(?:[-_]?(?:value|hex|v?\d{1,2}|(?:hmac_?)?sha_?\d{1,3}))?(?:\\?["'`\]]|&quot;|%5D){0,3}(?:\s{0,20},\s{0,20}\\?["'](?:value|val)\\?["']\s{0,4}:\s{0,4}|[ \t]{0,30}(?:=>|:=|[:=]|[|│](?![|│]))[ \t]{0,10}|\)?;?[ \t]{0,4}\r?\n[ \t]{0,8}(?:<·?|←)[ \t]{0,8}(?=["'])|(?<=<[\w:.-]{1,40})(?:>(?=[^<>\n]{0,300}<\/)|\s?\/>))/gi;

const order: readonly Label[] = ['email', 'signature', 'nickname', 'phone', 'userId', 'tokenId', 'websiteId'];

/** An address of the people who write and read: nobody's who is pushed. `contact` and `billing` are customers in shops. */
const isOfOthers =
  /(?:^|[^a-z])(?:reply[_ -]?to|from|sender|support|agent|admin|operator|notify|notification)[_ -]?$/i;

const newWord = /[a-z](?=[A-Z])/g;

const percent = /(?:%[0-9a-fA-F]{2})+/g;

/** Percent-decoded, keeping track of places; as it is where the bytes are no UTF-8. */
function percentDecoded(slice: Slice, start: number, end: number): Found {
  const raw = foundIn(slice, start, end);
  if (!raw.value.includes('%')) return raw;
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of raw.value.matchAll(percent)) {
    if (match.index > from)
      pieces.push({
        text: raw.value.slice(from, match.index),
        start: start + from,
        end: start + match.index,
      });
    from = match.index + match[0].length;
    try {
      pieces.push({ text: decodeURIComponent(match[0]), start: start + match.index, end: start + from });
    } catch {
      return raw;
    }
  }
  pieces.push({ text: raw.value.slice(from), start: start + from, end });
  return { value: decodedSlice(slice, pieces).text, range: raw.range };
}

/** The name of a parameter of a link, before its value. */
const inQuery = /[?&][\w.%[\]-]{1,60}=$/;

const endOfWord = /[\s,;&<>"'`(){}[\]|#\\“”„‘’«»]/;
/** What a sentence puts behind a value. */
const endOfSentence = /\s{0,2}[.!?:*]{1,3}$/;
const bytesFirst = new RegExp(`^(?:${printedBytes})(?![-: ][0-9A-Fa-f]{2}\\b)(?=[.,;!?"'\`“”’»)*]|\\s+\\S)`);
const endOfLine = /[\r\n]/;

const indexFrom = (text: string, pattern: RegExp, from: number, most: number): number => {
  const window = text.slice(from, from + most);
  const index = window.search(pattern);
  return index < 0 ? from + window.length : from + index;
};

/** A JSON text inside a JSON string escapes its quotes: `{\"email\":\"…\"}`. */
function escapedString(
  text: string,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  const quote = text.startsWith('\\"', at) ? '\\"' : text.startsWith('&quot;', at) ? '&quot;' : undefined;
  if (quote === undefined) return undefined;
  const start = at + quote.length;
  const end = text.slice(start, start + 2_000).indexOf(quote);
  return end < 0 ? undefined : { start, end: start + end };
}

interface LabelledValue {
  readonly found: Found;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

function quotedAt(slice: Slice, at: number): LabelledValue | undefined {
  const { text } = slice;
  const from = text[at] === '@' ? at + 1 : at;
  const literal = readString(text, from, 2_000);
  if (literal !== undefined)
    return {
      found: { value: literal.text, range: slice.range(literal.start, literal.end) },
      start: literal.start,
      end: literal.end,
      isQuoted: true,
    };
  const escaped = escapedString(text, at);
  return escaped && { ...escaped, found: foundIn(slice, escaped.start, escaped.end), isQuoted: true };
}

function emailAt(slice: Slice, at: number): LabelledValue | undefined {
  const quoted = quotedAt(slice, at);
  if (quoted !== undefined) return quoted.found.value.includes('@') ? quoted : undefined;
  const end = indexFrom(slice.text, endOfLine, at, 300);
  const word = indexFrom(slice.text, endOfWord, at, 300);
  const encoded = slice.text.slice(at, word);
  if (/%40/.test(encoded) && !encoded.includes('@'))
    return { found: percentDecoded(slice, at, word), start: at, end: word, isQuoted: false };
  const [email] = emailsIn(slice, at, end, 1);
  if (email === undefined) return undefined;
  const from = slice.text.indexOf(email.value, at);
  // Another label in between means that this one had no value.
  if (/[=:]/.test(slice.text.slice(at, from).replace('mailto:', ''))) return undefined;
  return { found: email, start: from, end: from + email.value.length, isQuoted: false };
}

/** A text that is JSON, as a console prints it: an object would have no quotes around its keys. */
const printedAnswer = /^\{"\w{1,30}": ?"[0-9a-f]{64}"\}$/i;
/** What the chatbox says of a signature that is none; without it, the page may have taken the answer apart. */
const isRefused = /\binvalid value\b|not a valid sha-?256 signature/i;
/** Elsewhere an empty signature is that of a mail or of a forum. */
const isOfVerification = /crisp|hmac|identity verification|\b[0-9a-f]{64}\b/i;

/** What the whole text says. */
interface Whole {
  readonly wasRefused: () => boolean;
  readonly mayBeBlank: () => boolean;
}

/** The end of a query's parameter, or what people and programs write on a line for what is not there. */
const noParameter = /^(?=[&"'\s]|$)/;
const blankWord =
  /^([ \t]{0,4})(?:[-\u2010-\u2015]{1,3}|n\/?a|[(<[](?:none|null|nil|empty|missing|blank|not set)[)>\]]|none|missing|empty)(?=[ \t]{0,4}(?:[\r\n|│]|$))/i;

const unquotedBlank = (text: string, at: number): RegExpExecArray | null =>
  (inQuery.test(text.slice(Math.max(0, at - 80), at)) ? noParameter : blankWord).exec(
    text.slice(at, at + 30),
  );

function signatureAt(
  slice: Slice,
  at: number,
  isHash: boolean,
  { wasRefused, mayBeBlank }: Whole,
): LabelledValue | undefined {
  const { text } = slice;
  const isMeant = (value: string): boolean =>
    isHash ? /^[0-9a-fA-F]{64}$/.test(value) : looksLikeSignature(value.trim());
  const quoted = quotedAt(slice, at);
  if (quoted !== undefined)
    return isMeant(quoted.found.value) ||
      (!isHash && (holdsDigest(quoted.found.value) || (isBlank(quoted.found.value) && mayBeBlank())))
      ? quoted
      : undefined;
  const blank = isHash ? null : unquotedBlank(text, at);
  if (blank !== null && mayBeBlank()) {
    const [start, end] = [at + (blank[1] ?? '').length, at + blank[0].length];
    return { found: foundIn(slice, start, end), start, end, isQuoted: false };
  }
  const withoutMarks = (value: string): string => {
    const bare = value.replace(endOfSentence, '');
    return !isMeant(value) && isMeant(bare) ? bare : value;
  };
  const word = at + withoutMarks(text.slice(at, indexFrom(text, endOfWord, at, 400))).length;
  const decoded = percentDecoded(slice, at, word);
  const inWord = isMeant(decoded.value)
    ? { found: decoded, start: at, end: word, isQuoted: false }
    : undefined;
  // Whoever reads a query decodes it: percent-encoding there is no mistake.
  if (inWord !== undefined && inQuery.test(text.slice(Math.max(0, at - 80), at))) return inWord;
  const end = indexFrom(text, endOfLine, at, 1_200);
  const line = withoutMarks(text.slice(at, end).trimEnd().replace(/[,;]$/, ''));
  const bytes = isHash ? null : bytesFirst.exec(line);
  if (bytes !== null && !isMeant(line))
    return {
      found: foundIn(slice, at, at + bytes[0].length),
      start: at,
      end: at + bytes[0].length,
      isQuoted: false,
    };
  if (isMeant(line) || (!isHash && isOddDigest(line)) || (printedAnswer.test(line) && wasRefused()))
    return { found: foundIn(slice, at, at + line.length), start: at, end: at + line.length, isQuoted: false };
  return inWord;
}

function plainAt(slice: Slice, at: number): LabelledValue | undefined {
  const quoted = quotedAt(slice, at);
  if (quoted !== undefined) return quoted;
  const end = indexFrom(slice.text, endOfWord, at, 200);
  return { found: foundIn(slice, at, end), start: at, end, isQuoted: false };
}

const forms: Readonly<Record<Exclude<Label, 'email' | 'signature'>, RegExp>> = {
  nickname: /^[^\n{}<>$]{1,100}$/,
  phone: /^\+?[\d ()./-]{5,24}$/,
  userId: /^[\w-]{1,80}$/,
  tokenId: /^[\w.@+:-]{1,250}$/,
  websiteId: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
};

function valueAt(
  slice: Slice,
  label: Label,
  at: number,
  isHash: boolean,
  whole: Whole,
): LabelledValue | undefined {
  if (label === 'email') return emailAt(slice, at);
  if (label === 'signature') return signatureAt(slice, at, isHash, whole);
  const place = plainAt(slice, at);
  if (place === undefined || !forms[label].test(place.found.value)) return undefined;
  // A word without quotes is mostly a variable's name.
  return place.isQuoted || /\d/.test(place.found.value) ? place : undefined;
}

function sourceOf(text: string, index: number, place: LabelledValue, separator: string): SourceKind {
  const previous = text[index - 1] ?? '';
  if (separator.includes('=') && !separator.includes('=>')) {
    if (
      /[?&]/.test(previous) ||
      text[place.end] === '&' ||
      /[?&]\w*$/.test(text.slice(Math.max(0, index - 12), index))
    )
      return 'query';
    if (place.isQuoted && /<[^<>]*$/.test(text.slice(Math.max(0, index - 200), index))) return 'html';
    const before = text.slice(Math.max(0, index - 200), index);
    return /^[\w\s-]{0,30}$/.test(before.slice(before.lastIndexOf('\n') + 1)) ? 'lines' : 'log';
  }
  return place.isQuoted ? 'json' : 'lines';
}

/** What follows a value in what a program printed of an object. */
const inObject = /^\s{0,40}[,)}\]]/;

/** Whether a signature was printed as a value that is not there; `undefined` is written by people and pages as well. */
function isPrintedNothing(
  text: string,
  { found, end, isQuoted }: LabelledValue,
  source: SourceKind,
): boolean {
  if (isBlank(found.value)) return true;
  if (isQuoted || source === 'query' || source === 'html' || !nothings.has(found.value)) return false;
  return found.value !== 'undefined' || inObject.test(text.slice(end, end + 50));
}

/** What may stand between a name and its value: a line break, as YAML and printers set it, Markdown's stars, a pointer, Erlang's brackets. */
const apart =
  /\*{1,2}[ \t]{0,4}|[“„‘«(][ \t\xa0]?|(?:[>|][-+]?)?[ \t]{0,8}\r?\n[ \t]{1,60}(?=["'`]?[0-9a-fA-F]{32,128}["'`]?[>),;]{0,3}[ \t]{0,8}(?:\r?\n|$))|<<(?=")|0x[0-9a-f]{1,16} (?=["'])/y;

function apartIn(text: string, at: number): number {
  apart.lastIndex = at;
  return apart.exec(text)?.[0].length ?? 0;
}

/** Whether a name stands in the first cell of a row, as in tables of names and values; elsewhere a bar is a pipe or a column's. */
const isFirstCell = (text: string, at: number): boolean =>
  /^[\s|│>]{0,20}(?:\w{1,20}[ _-]?){0,4}$/.test(
    text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 100), at),
  );

/** Labels that are looked at, whether or not a value follows them. */
const mostLooks = 20_000;

/** The beginning of a name before the label in it, such as `apiKey` of `apiKeyHash`, or the words before it; and its end. */
const beginningOfName = /(?:(?:^|[\n>*•|-])[ \t*]{0,4}(?:\p{L}[\w-]{0,20} ){1,3})?[\w-]{0,40}$/u;
const restOfName = /^[\w-]{0,40}/;

const nameAt = (text: string, start: number): string =>
  `${beginningOfName.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''}${restOfName.exec(text.slice(start, start + 40))?.[0] ?? ''}`.replace(
    /^[\s>*•|-]{1,6}/,
    '',
  );

/** The hash of an email may be that of its picture. */
const ofPicture = /^[0-9a-f]{32}$/i;

/** Whether only a whole digest counts under a name: nobody calls a signature of an email so, or nothing more is said. */
const isAnyHash = (name: string): boolean =>
  /(?:hash|digest)$/i.test(name) && !/crisp/i.test(name) && !isNamedSignature(name);

/** What may stand under a name without being what it says: a word, a number, nothing at all; words on the next line belong to a heading. */
const oddWord =
  /^(?:(?:false|true|null|undefined|None|nil|NaN|~|\d{1,20}|\{\}|\[\]|[0-9a-f]{6,62})(?=[ \t]{0,4}[,;}\])&\r\n]|[ \t]{0,4}$)|[\w#.+!~-]{1,80}(?=[ \t]{0,4}(?:\r?\n|$))|(?=[ \t]{0,4}(?:[&<]|$|\r?\n(?![ \t]{0,8}(?:[^\s:=]{1,40} ?){1,6}[ \t]{0,4}(?:\r?\n|$)))))/i;

/** What a program would put something else in the place of. */
const inCode = /%[a-z@]|[$<{]/i;

const isKeyQuoted = /["']\s{0,2}:\s{0,2}$/;

/** What stands under a name, whatever it is; `undefined` where that is code. */
function oddAt(slice: Slice, at: number): LabelledValue | undefined {
  const quoted = quotedAt(slice, at);
  if (quoted !== undefined)
    return quoted.found.value.length <= 200 && !inCode.test(quoted.found.value) ? quoted : undefined;
  const [word] = oddWord.exec(slice.text.slice(at, at + 100)) ?? [];
  if (word === undefined) return undefined;
  const end = at + word.length;
  return {
    found: foundIn(slice, at, end),
    start: at,
    end,
    isQuoted: isKeyQuoted.test(slice.text.slice(Math.max(0, at - 4), at)),
  };
}

interface ReadLabelled {
  readonly values: readonly Labelled[];
  /** What stands under the name of an email or a signature and is none: only beside others of its name it tells something. */
  readonly odd: readonly Labelled[];
  /** False where the text may hold more. */
  readonly complete: boolean;
}

/** The labelled values of a text in order, at most `most`. */
export function readLabelled(slice: Slice, most = 4_000): ReadLabelled {
  const { text } = slice;
  const read: Labelled[] = [];
  const odd: Labelled[] = [];
  // Other products have website IDs too.
  const isAboutCrisp = /crisp/i.test(text);
  let looks = 0;
  let answerEnd = 0;
  // The whole text is looked through once, however many answers it holds.
  let refused: boolean | undefined;
  let ofVerification: boolean | undefined;
  const whole: Whole = {
    wasRefused: () => {
      refused ??= isRefused.test(text);
      return refused;
    },
    mayBeBlank: () => {
      ofVerification ??= isOfVerification.test(text);
      return ofVerification;
    },
  };
  for (const match of text.matchAll(labels)) {
    looks += 1;
    if (looks > mostLooks || read.length >= most || odd.length >= most)
      return { values: read, odd, complete: false };
    // What has a name inside a signature is a part of it.
    if (match.index < answerEnd) continue;
    const group = match.slice(1).findIndex((one) => one !== undefined);
    const label = order[group];
    if (label === undefined || (label === 'websiteId' && !isAboutCrisp)) continue;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (/[|│]/.test(match[0]) && !isFirstCell(text, match.index)) continue;
    const isOfWriter =
      label === 'email' && (isOfOthers.test(before.replace(newWord, '$&_')) || !/e-?mail/i.test(match[0]));
    const at =
      match.index +
      match[0].length +
      (label === 'signature' ? apartIn(text, match.index + match[0].length) : 0);
    const name = nameAt(text, match.index);
    const found = valueAt(slice, label, at, label === 'signature' && isAnyHash(name), whole);
    const isMeant =
      found !== undefined &&
      !isOfWriter &&
      (found.start < found.end || label === 'signature') &&
      !(label === 'signature' && /mail/i.test(name) && ofPicture.test(found.found.value));
    const isOfPair = label === 'email' || label === 'signature';
    const place =
      isMeant || (isOfWriter && found !== undefined) ? found : isOfPair ? oddAt(slice, at) : undefined;
    if (place === undefined) continue;
    if (label === 'signature' && printedAnswer.test(place.found.value)) answerEnd = place.end;
    const separator = match[0].slice((match[group + 1] ?? '').length);
    const source = sourceOf(text, match.index, place, separator);
    const isNothing =
      label === 'signature' &&
      (isMeant
        ? isPrintedNothing(text, place, source)
        : isBlank(place.found.value) || place.found.value === '~' || nothings.has(place.found.value));
    (isMeant ? read : odd).push({
      label,
      found: place.found,
      source,
      name,
      ...(isNothing ? { isNothing: true } : {}),
      ...(isMeant ? {} : { isOdd: true }),
      start: match.index,
      end: place.end,
    });
  }
  return { values: read, odd, complete: true };
}
