import { replacedIn } from './replacedIn.ts';
import { mappedSlice, type Slice, wholeSlice } from './Slice.ts';

/** A text as a program would read it, and how what is found in it was written. */
export interface Reading {
  readonly slice: Slice;
  readonly form: 'escaped' | 'split';
}

/** Escapes of programs, pages, addresses and mails that stand for one character, and line breaks that stand for none. */
const escapes =
  /\\u\{0{0,6}([0-9a-f]{1,6})\}|\\[ux]00([0-9a-f]{2})|\\x([0-9a-f]{2})|&#x0{0,6}([0-9a-f]{1,6});?|%u?(?:00)?([0-9a-f]{2})|=([0-9a-f]{2})|&#0{0,7}(\d{1,7});?|\\([0-3]?[0-7]{1,2})|[=\\^`]\r?\n/gi;
/** String literals that may be a piece of a key. */
const literals = /(["'`])([\w+/=.-]{3,200})\1/g;
/** Beyond so many, they are no pieces of a key. */
const mostParts = 1_000_000;

/** The contents of all string literals one behind the other; undefined where there is none. */
function joinedLiterals(text: string): Slice | undefined {
  const [decoded, origin, parts]: [number[], number[], string[]] = [[0], [0], []];
  let length = 0;
  for (const { 2: part = '', index } of text.matchAll(literals)) {
    origin[origin.length - 1] = index + 1;
    parts.push(part);
    length += part.length;
    decoded.push(length);
    origin.push(index + 1 + part.length);
    if (parts.length > mostParts) break;
  }
  return length === 0 ? undefined : mappedSlice(wholeSlice(text), parts.join(''), decoded, origin);
}

const characterOf = (match: RegExpExecArray): string => {
  const hex = match.slice(1, 7).find((one) => one !== undefined);
  const [decimal, octal] = [match[7], match[8]];
  const code =
    hex !== undefined
      ? Number.parseInt(hex, 16)
      : decimal !== undefined
        ? Number(decimal)
        : octal !== undefined
          ? Number.parseInt(octal, 8)
          : undefined;
  return code === undefined ? '' : code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
};

/** The text with its escapes read, and its string literals one behind the other, as where variables are joined. */
export function otherReadings(text: string): readonly Reading[] {
  const whole = wholeSlice(text);
  const unescaped = replacedIn(whole, escapes, characterOf);
  const joined = joinedLiterals(text);
  return [
    ...(unescaped === whole ? [] : [{ slice: unescaped, form: 'escaped' } as const]),
    ...(joined === undefined ? [] : [{ slice: joined, form: 'split' } as const]),
  ];
}
