import { hexOf } from '../../../signature/hexOf.ts';
import { bytesReprs } from '../../helpers/bytesReprs.ts';
import { isPlainText, latin1Of } from './written.ts';

/** A language's way of printing bytes as a quoted text with escapes. */
export type QuotedForm =
  | 'python'
  | 'python-bytearray'
  | 'ruby'
  | 'go'
  | 'octal'
  | 'decimal'
  | 'haskell'
  | 'racket';

const named: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  e: 27,
};
const names = new Map(Object.entries(named).map(([name, code]) => [code, name]));
/** A byte of ASCII inside double quotes. */
const signOf = (byte: number): string => String.fromCharCode(byte).replace(/["\\]/, '\\$&');
const twoDigits = (byte: number): string => hexOf(Uint8Array.of(byte));

/** Ruby’s `inspect` of a binary text. */
function rubyInspect(bytes: Uint8Array): string {
  const inner = Array.from(bytes, (byte, index) => {
    const character = String.fromCharCode(byte);
    const name = names.get(byte);
    if (name !== undefined) return `\\${name}`;
    if (byte < 0x20 || byte > 0x7e) return `\\x${twoDigits(byte).toUpperCase()}`;
    const next = bytes[index + 1];
    const startsInterpolation = character === '#' && (next === 0x7b || next === 0x24 || next === 0x40);
    return character === '"' || character === '\\' || startsInterpolation ? `\\${character}` : character;
  });
  return `"${inner.join('')}"`;
}

/** Go’s `%+q` and, but for valid UTF-8 in it, `%q`. */
function goByte(byte: number): string {
  const name = byte === 27 ? undefined : names.get(byte);
  if (name !== undefined) return `\\${name}`;
  if (byte < 0x20 || byte > 0x7e) return `\\x${twoDigits(byte)}`;
  return signOf(byte);
}
const goQuote = (bytes: Uint8Array): string => `"${Array.from(bytes, goByte).join('')}"`;

/** PostgreSQL's `bytea` in its older form, and C's strings: three octal digits, and no quotes around it. */
const octalEscapes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte === 0x5c
      ? '\\\\'
      : byte < 0x20 || byte > 0x7e
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte),
  ).join('');

/** OCaml's `%S`: three decimal digits. */
function decimalEscapes(bytes: Uint8Array): string {
  const inner = Array.from(bytes, (byte) => {
    const name = [8, 9, 10, 13].includes(byte) ? names.get(byte) : undefined;
    if (name !== undefined) return `\\${name}`;
    if (byte < 0x20 || byte > 0x7e) return `\\${String(byte).padStart(3, '0')}`;
    return signOf(byte);
  });
  return `"${inner.join('')}"`;
}

/** What Haskell calls the bytes that ASCII has no sign for (Haskell 2010 Report, section 2.6), but for those of one letter. */
const asciiNames = (
  'NUL SOH STX ETX EOT ENQ ACK a b t n v f r SO SI ' +
  'DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US'
).split(' ');

/** Haskell's `show` of bytes: what a number or a name would run into is kept apart by an escape that stands for nothing. */
function haskellShow(bytes: Uint8Array): string {
  const inner = Array.from(bytes, (byte, index) => {
    const next = bytes[index + 1] ?? 0;
    const name = asciiNames[byte];
    if (name !== undefined) return `\\${name}${name === 'SO' && next === 0x48 ? '\\&' : ''}`;
    if (byte === 0x7f) return '\\DEL';
    if (byte > 0x7f) return `\\${byte}${next >= 0x30 && next <= 0x39 ? '\\&' : ''}`;
    return signOf(byte);
  });
  return `"${inner.join('')}"`;
}

/** Racket's `~s` of a byte string: octal digits, three of them only where another one follows. */
function racketBytes(bytes: Uint8Array): string {
  const inner = Array.from(bytes, (byte, index) => {
    const name = names.get(byte);
    if (name !== undefined) return `\\${name}`;
    if (byte < 0x20 || byte > 0x7e) {
      const next = bytes[index + 1] ?? 0;
      const digits = byte.toString(8);
      return `\\${next >= 0x30 && next <= 0x37 ? digits.padStart(3, '0') : digits}`;
    }
    return signOf(byte);
  });
  return `#"${inner.join('')}"`;
}

export const quotedForms: Readonly<Record<QuotedForm, (bytes: Uint8Array) => string>> = {
  python: (bytes) => bytesReprs['python-bytes']?.print(bytes) ?? '',
  'python-bytearray': (bytes) => bytesReprs['python-bytearray']?.print(bytes) ?? '',
  ruby: rubyInspect,
  go: goQuote,
  octal: octalEscapes,
  decimal: decimalEscapes,
  haskell: haskellShow,
  racket: racketBytes,
};

/** Escapes of digits alone: in base eight they have three, of which the first is no larger than 3. */
function numbersIn(text: string): readonly string[] {
  // One by one, since the second of two backslashes begins none.
  const found = text.match(/\\(?:\d{1,3}|.)/gs) ?? [];
  return found.some((one) => /^\\[xu]/.test(one)) ? [] : found.filter((one) => /\d/.test(one));
}
const fewestNumbers = 4;
const areDecimal = (text: string): boolean => numbersIn(text).length >= fewestNumbers;
const areOctal = (text: string): boolean =>
  areDecimal(text) && numbersIn(text).every((number) => /^\\[0-3][0-7]{2}$/.test(number));

const haskellCodes = new Map([...asciiNames.map((name, code) => [name, code] as const), ['DEL', 0x7f]]);
/** Those of one letter are other languages' too. */
const haskellNames = [...haskellCodes.keys()]
  .filter(({ length }) => length > 1)
  .sort((a, b) => b.length - a.length);
/** A name or an escape that stands for nothing: no other language has them. */
const onlyHaskell = new RegExp(String.raw`\\(?:${haskellNames.join('|')}|&)`);
const areOfHaskell = (text: string): boolean => onlyHaskell.test(text);

const heads: readonly {
  readonly head: RegExp;
  readonly tail: string;
  readonly form: QuotedForm;
  readonly fits?: (text: string) => boolean;
}[] = [
  { head: /^b(['"])/, tail: '', form: 'python' },
  { head: /^bytearray\(b(['"])/, tail: ')', form: 'python-bytearray' },
  { head: /^(")(?=(?:[^\\]|\\[^x])*\\x[0-9A-F]{2})/, tail: '', form: 'ruby' },
  { head: /^(")(?=(?:[^\\]|\\[^x])*\\x[0-9a-f]{2})/, tail: '', form: 'go' },
  { head: /^#(")/, tail: '', form: 'racket' },
  { head: /^(")/, tail: '', form: 'haskell', fits: areOfHaskell },
  { head: /^("?)/, tail: '', form: 'octal', fits: areOctal },
  // The first byte may be a quotation mark itself.
  { head: /^()(?=")/, tail: '', form: 'octal', fits: areOctal },
  { head: /^("?)/, tail: '', form: 'decimal', fits: areDecimal },
];

const haskellEscapes = new RegExp(
  String.raw`\\(?:(\d{1,3})|(&)|(${haskellNames.join('|')}|[abtnvfr])|(["\\']))|([^\\]+)`,
  'gsy',
);

/** The bytes of what Haskell showed; `undefined` where an escape is none of its. */
function shownByHaskell(text: string, cut: boolean): Uint8Array | undefined {
  const bytes: number[] = [];
  haskellEscapes.lastIndex = 0;
  while (haskellEscapes.lastIndex < text.length) {
    const match = haskellEscapes.exec(text);
    if (match === null) return cut ? Uint8Array.from(bytes) : undefined;
    const [, digits, , name, single, plain] = match;
    if (plain !== undefined) bytes.push(...new TextEncoder().encode(plain));
    else if (digits !== undefined) {
      if (Number(digits) > 0xff) return undefined;
      bytes.push(Number(digits));
    } else if (name !== undefined) bytes.push(haskellCodes.get(name) ?? 0);
    else if (single !== undefined) bytes.push(single.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

const escapes = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|(\d{1,3})|(.))|([^\\]+)/gsy;

/** The bytes between the quotes; `undefined` where an escape is broken, unless the text may have been cut there. */
function unescaped(text: string, cut: boolean, base: 8 | 10): Uint8Array | undefined {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  escapes.lastIndex = 0;
  while (escapes.lastIndex < text.length) {
    const match = escapes.exec(text);
    if (match === null) return cut ? Uint8Array.from(bytes) : undefined;
    const [, x, u, codePoint, digits, single, plain] = match;
    if (plain !== undefined) bytes.push(...encoder.encode(plain));
    else if (x !== undefined) bytes.push(Number.parseInt(x, 16));
    else if (digits !== undefined) {
      // A digit that base eight has not stands for itself.
      const [number = ''] = (base === 8 ? /^[0-7]*/ : /^\d*/).exec(digits) ?? [];
      escapes.lastIndex -= digits.length - number.length;
      const byte = Number.parseInt(number, base);
      if (!(byte <= 0xff)) return undefined;
      bytes.push(byte);
    } else if (single !== undefined) bytes.push(named[single] ?? single.charCodeAt(0) & 0xff);
    else {
      const code = Number.parseInt(u ?? codePoint ?? '', 16);
      if (code > 0x10ffff) return undefined;
      bytes.push(...encoder.encode(String.fromCodePoint(code)));
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * Reads a text that some language printed with quotes and escapes: the bytes in it, or the text where they are
 * nothing but text; more than one reading only where digits can be of base eight and of base ten. With `cut` the end
 * may be missing.
 */
export function unquoteBytes(
  text: string,
  cut: boolean,
): readonly { readonly value: Uint8Array | string; readonly form: QuotedForm }[] {
  const readings: { value: Uint8Array | string; form: QuotedForm }[] = [];
  for (const { head, tail, form, fits } of heads) {
    if (fits?.(text) === false) continue;
    const [start, quote = ''] = head.exec(text) ?? [];
    if (start === undefined) continue;
    const end = quote + tail;
    const closed = text.length >= start.length + end.length && text.endsWith(end);
    if (!closed && !cut) continue;
    const inner = text.slice(start.length, closed ? text.length - end.length : undefined);
    const bytes =
      form === 'haskell' ? shownByHaskell(inner, cut) : unescaped(inner, cut, form === 'decimal' ? 10 : 8);
    if (bytes === undefined || bytes.length === 0) continue;
    const plain = latin1Of(bytes);
    readings.push({ value: isPlainText(plain) ? plain : bytes, form });
    if (form !== 'octal') break;
  }
  return readings;
}
