import type { Piece } from './Slice.ts';

interface StringLiteral {
  readonly text: string;
  /** The content between the quotes. */
  readonly start: number;
  readonly end: number;
  /** Behind the closing quote. */
  readonly next: number;
  readonly quote: string;
  readonly pieces: readonly Piece[];
}

/** Longer literals are no email, signature or identifier. */
const longestString = 8_192;

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
};

const escapes = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/y;

const unescaped = (match: RegExpExecArray): string => {
  const hex = match[1] ?? match[2] ?? match[3];
  if (hex === undefined) return simple[match[4] ?? ''] ?? match[4] ?? '';
  const codePoint = Number.parseInt(hex, 16);
  return codePoint > 0x10ffff
    ? '\ufffd'
    : match[1]
      ? String.fromCodePoint(codePoint)
      : String.fromCharCode(codePoint);
};

/** A quotation mark as pages write it that show code; some escape the ampersand again. */
const reference = /&(?:amp;)?(?:quot|apos|#0{0,3}(?:34|39|96)|#x0{0,3}(?:22|27|60));/iy;

/**
 * The same as {@link readString}, or between two references to a quotation mark, as in a page that shows code: in a script
 * they are no quotation marks.
 */
export function readShownString(
  text: string,
  at: number,
  longest = longestString,
): StringLiteral | undefined {
  if (text[at] !== '&') return readString(text, at, longest);
  reference.lastIndex = at;
  const [quote] = reference.exec(text) ?? [];
  if (quote === undefined) return undefined;
  const start = at + quote.length;
  const length = text.slice(start, start + longest).indexOf(quote);
  if (length < 0) return undefined;
  const end = start + length;
  const content = text.slice(start, end);
  if (/[\r\n]/.test(content)) return undefined;
  const pieces = content === '' ? [] : [{ text: content, start, end }];
  return { text: content, start, end, next: end + quote.length, quote, pieces };
}

/**
 * Reads the string literal that begins at `at` (its opening quote: `"`, `'`, a backtick, or three of the first two),
 * with the escapes that JavaScript, JSON, Swift, Java, Kotlin, Dart and Python share. Undefined where it is not
 * closed on its line (backticks and triple quotes: at all) or longer than {@link longestString}.
 */
export function readString(text: string, at: number, longest = longestString): StringLiteral | undefined {
  const mark = text[at];
  if (mark !== '"' && mark !== "'" && mark !== '`') return undefined;
  const quote = mark !== '`' && text.startsWith(mark.repeat(3), at) ? mark.repeat(3) : mark;
  const start = at + quote.length;
  const oneLine = quote.length === 1 && mark !== '`';
  const last = Math.min(text.length, start + longest);
  const pieces: Piece[] = [];
  let from = start;
  for (let index = start; index < last; index++) {
    const character = text[index];
    if (character === '\\') {
      escapes.lastIndex = index;
      const match = escapes.exec(text);
      if (match === null) return undefined;
      if (index > from) pieces.push({ text: text.slice(from, index), start: from, end: index });
      pieces.push({ text: unescaped(match), start: index, end: index + match[0].length });
      index += match[0].length - 1;
      from = index + 1;
    } else if (character === mark && text.startsWith(quote, index)) {
      if (index > from) pieces.push({ text: text.slice(from, index), start: from, end: index });
      const content = pieces.map((piece) => piece.text).join('');
      return { text: content, start, end: index, next: index + quote.length, quote, pieces };
    } else if (oneLine && (character === '\n' || character === '\r')) return undefined;
  }
  return undefined;
}
