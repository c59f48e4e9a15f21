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
/** Beyond so many, a text is read as it is only. */
const mostParts = 1_000_000;

/** What is left of a text when each match is replaced; undefined where there is none. */
function replaced(
  text: string,
  pattern: RegExp,
  keepsOthers: boolean,
  replace: (match: RegExpExecArray) => { readonly text: string; readonly start: number },
): Slice | undefined {
  const [decoded, origin, parts]: [number[], number[], string[]] = [[0], [0], []];
  let [length, from] = [0, 0];
  const add = (part: string, end: number): void => {
    parts.push(part);
    length += part.length;
    decoded.push(length);
    origin.push(end);
  };
  for (const match of text.matchAll(pattern)) {
    const { text: part, start } = replace(match);
    if (keepsOthers) add(text.slice(from, start), start);
    else origin[origin.length - 1] = start;
    from = match.index + match[0].length;
    add(part, keepsOthers ? from : start + part.length);
    if (parts.length > mostParts) break;
  }
  if (from === 0) return undefined;
  if (keepsOthers) add(text.slice(from), text.length);
  return mappedSlice(wholeSlice(text), parts.join(''), decoded, origin);
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
  const unescaped = replaced(text, escapes, true, (match) => ({
    text: characterOf(match),
    start: match.index,
  }));
  const joined = replaced(text, literals, false, (match) => ({
    text: match[2] ?? '',
    start: match.index + 1,
  }));
  return [
    ...(unescaped === undefined ? [] : [{ slice: unescaped, form: 'escaped' } as const]),
    ...(joined === undefined ? [] : [{ slice: joined, form: 'split' } as const]),
  ];
}
