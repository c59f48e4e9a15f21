import { bytesOf } from '../../signature/bytesOf.ts';
import type { EncodingCause, Undone } from '../Cause.ts';
import { ungroup, withoutMarks } from './separated.ts';
import { isHex, isPlainText, latin1Of, textOfUtf8, writtenText } from './written.ts';

/** What programs put in front of a digest, the usual ones first. */
const prefixes = [
  'sha256=',
  '0x',
  'SHA2-256(stdin)= ',
  '(stdin)= ',
  'HMAC-SHA2-256(m.txt)= ',
  'v1=',
  'hmac:',
  'sha256:',
  'hmac-sha256=',
  'SHA256 (-) = ',
  'Bearer ',
  '\\x',
];
/** What `sha256sum`, `openssl dgst -r` and others put behind it. */
const suffixes = ['  -', ' -', ' *-', ' *stdin', '  m.txt'];

const word = String.raw`[A-Za-z][\w.+-]{0,23}`;
const beforeIt = new RegExp(
  String.raw`^(?:0[xX](?=[0-9a-fA-F]{16})|\\x(?=[0-9a-fA-F]{16})|t=\d{1,12},v\d=|\{${word}\}` +
    String.raw`|(?:${word})? ?\([^()]{0,64}\) ?[=:] ?|(?:HMAC )?${word} ?[=:] ?|(?:Bearer|Basic|HMAC|Token|Signature) |(?:hmac|sha-?256)[-/$.])`,
  'i',
);
const behindIt = /(?: [ *]?-| [ *](?:stdin|[\w./-]{1,64}))$/;
/** The shortest rest that can be a signature, or a telling part of one. */
const shortest = 16;

const prefixFinding = (value: string, text: string): readonly Undone[] =>
  value.length < shortest ? [] : [{ value, detail: { text } }];

const quotePairs: readonly {
  readonly open: string;
  readonly close: string;
  readonly kind: string;
  readonly weight: number;
}[] = [
  { open: '"', close: '"', kind: 'double', weight: 1 },
  { open: "'", close: "'", kind: 'single', weight: 0.6 },
  { open: '`', close: '`', kind: 'backtick', weight: 0.2 },
  { open: '“', close: '”', kind: 'curly', weight: 0.2 },
  { open: '‘', close: '’', kind: 'curly', weight: 0.1 },
  { open: '„', close: '“', kind: 'curly', weight: 0.05 },
  { open: '«', close: '»', kind: 'angle', weight: 0.05 },
  { open: '\\"', close: '\\"', kind: 'escaped', weight: 0.1 },
  { open: "\\'", close: "\\'", kind: 'escaped', weight: 0.05 },
  { open: '&quot;', close: '&quot;', kind: 'html', weight: 0.1 },
  { open: '&#34;', close: '&#34;', kind: 'html', weight: 0.05 },
  { open: '&#39;', close: '&#39;', kind: 'html', weight: 0.05 },
  { open: '&#039;', close: '&#039;', kind: 'html', weight: 0.05 },
  { open: '""', close: '""', kind: 'double', weight: 0.05 },
];

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The only value of a JSON object or list, with what surrounds it; `undefined` for any other text. */
function unwrapped(text: string): { readonly value: string; readonly around: string } | undefined {
  if (!/^[[{]\s{0,8}"/.test(text)) return undefined;
  const json = valueOfJson(text);
  if (typeof json !== 'object' || json === null) return undefined;
  const [[key, only] = [], ...others] = Object.entries(json);
  const value = asText(only);
  if (key === undefined || value === undefined || others.length > 0 || !/^[\w-]{1,40}$/.test(key))
    return undefined;
  return { value, around: Array.isArray(json) ? '["…"]' : `{"${key}":"…"}` };
}

function* unquoted(text: string, part: string): Generator<Undone> {
  for (const { open, close, kind, weight } of quotePairs) {
    const opens = text.startsWith(open) && part !== 'end';
    const closes = text.endsWith(close) && part !== 'start' && text.length >= open.length + close.length;
    if (!opens && !closes) continue;
    const both = (opens || part === 'end') && (closes || part === 'start');
    if (!both && (kind === 'double' ? close.length > 1 : kind !== 'single')) continue;
    const inner = text.slice(opens ? open.length : 0, closes ? -close.length : undefined);
    const json =
      both && open === '"' && inner.includes('\\') && part === 'whole'
        ? asText(valueOfJson(text))
        : undefined;
    if (json !== undefined) yield { value: json, detail: { quotes: kind }, weight };
    // One quote alone is a hint only beside what can be a signature.
    else if (both || inner.length >= shortest)
      yield { value: inner, detail: { quotes: kind }, weight: weight * (both ? 1 : 0.1) };
  }
}

const spaceNames: readonly (readonly [RegExp, string])[] = [
  [/\r\n/g, 'CRLF'],
  [/\n/g, 'LF'],
  [/\r/g, 'CR'],
  [/ /g, 'space'],
  [/\t/g, 'tab'],
  [/\u00a0/g, 'NBSP'],
  [/\p{White_Space}/gu, 'other'],
];

/** The kinds of white space in a text, each once. */
function spacesIn(text: string): readonly string[] {
  let rest = text.replace(/\P{White_Space}+/gu, '');
  return spaceNames.flatMap(([kind, name]) => {
    const less = rest.replace(kind, '');
    const found = less !== rest;
    rest = less;
    return found ? [name] : [];
  });
}

const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /^\p{White_Space}$/u.test(character);

/** Where the text without surrounding white space starts and ends; a loop, as expressions are slow on long runs. */
function trimmedRange(text: string): readonly [number, number] {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return [start, end];
}

function* withoutSpaces(text: string): Generator<Undone> {
  if (!/\p{White_Space}/u.test(text)) return;
  const [start, end] = trimmedRange(text);
  const trimmed = text.slice(start, end);
  const around = [...(start > 0 ? ['before'] : []), ...(end < text.length ? ['after'] : [])];
  if (around.length > 0) {
    const characters = spacesIn(text.slice(0, start) + text.slice(end));
    yield { value: trimmed, detail: { characters, where: around } };
  }
  const dense = trimmed.replace(/\p{White_Space}+/gu, '');
  if (dense === trimmed || !/^[\w+/=-]+$/.test(dense) || ungroup(trimmed, 'whole') !== undefined) return;
  yield { value: dense, detail: { characters: spacesIn(text), where: [...around, 'inside'] }, weight: 0.4 };
}

/** Characters that nobody sees: the default-ignorable ones, all format characters, NUL and the Braille blank. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\0]/gu;
/** A byte order mark in UTF-8 that was read as Latin-1 or Windows-1252. */
const garbledMark = '\u00ef\u00bb\u00bf';

const percentByte = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const percentAll = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._~-]/.test(character) ? character : percentByte(byte);
  }).join('');

/** Undoes percent-encoding once: the text, one character for each byte where it is not UTF-8. */
function percentDecoded(text: string): string | undefined {
  const bytes: number[] = [];
  const tokens = /%([0-9a-fA-F]{2})|[^%]+/gy;
  while (tokens.lastIndex < text.length) {
    const match = tokens.exec(text);
    if (match === null) return undefined;
    if (match[1] === undefined) bytes.push(...bytesOf(match[0]));
    else bytes.push(Number.parseInt(match[1], 16));
  }
  const decoded = Uint8Array.from(bytes);
  const plain = latin1Of(decoded);
  return isPlainText(plain) ? plain : (textOfUtf8(decoded) ?? plain);
}

const isBase64Shape = (text: string): boolean => /^[A-Za-z0-9+/]{16,}={0,2}$/.test(text);

function* percentUndone(text: string, part: string): Generator<Undone> {
  const whole = part === 'start' ? text.replace(/%[0-9a-fA-F]?$/, '') : text;
  let value: string | undefined = whole;
  for (const form of ['once', 'twice']) {
    if (value === undefined || !/%[0-9a-fA-F]{2}/.test(value)) break;
    value = percentDecoded(value);
    if (value === undefined) break;
    yield { value, detail: { form }, weight: form === 'once' ? 1 : 0.1 };
    if (whole.includes('+') && !isBase64Shape(value)) {
      yield { value: value.replaceAll('+', ' '), detail: { form }, weight: 0.2 };
    }
  }
  const last = value ?? whole;
  const joined = last.includes(' ') ? last.replaceAll(' ', '+') : '';
  if (isBase64Shape(joined)) yield { value: joined, detail: { form: 'plus' } };
}

/** Something around or between the characters of the signature. */
export const wrapCauses: readonly EncodingCause[] = [
  {
    id: 'encoding-prefix',
    layer: 'encoding',
    likelihood: 35,
    title: 'There is other text beside the signature: “{text}”.',
    agent:
      'The signature carries “{text}” with it, and Crisp takes the signature alone. Ask the developers to take that text off.',
    developer:
      'The text “{text}” stands before or after the digest. Webhook conventions (sha256=, v1=), number literals (0x) and the output of openssl and sha256sum bring such texts. Crisp takes 64 hex characters and nothing else.',
    fix: 'Cut the text off, for example signature.split("=").pop() in JavaScript, or openssl dgst -sha256 -hmac "$SECRET_KEY" | sed "s/^.* //" in a shell.',
    write: function* (written) {
      const text = writtenText(written);
      if (!isPlainText(text) || text.length < shortest) return;
      const fits = (before: string): boolean => !/^(?:0x|\\x)$/.test(before) || isHex(text);
      for (const [index, before] of prefixes.entries()) {
        if (fits(before))
          yield { value: before + text, detail: { text: before }, weight: index < 4 ? 1 : 0.3 };
      }
      for (const behind of suffixes) yield { value: text + behind, detail: { text: behind }, weight: 0.3 };
      for (const mark of isHex(text) && text.length % 2 === 0 ? ['0x', '\\x'] : []) {
        const value = text.replace(/../g, (byte) => mark + byte);
        yield { value, detail: { text: mark }, weight: 0.1 };
      }
      yield {
        value: JSON.stringify({ signature: text }),
        detail: { text: '{"signature":"…"}' },
        weight: 0.2,
      };
    },
    undo: (text, part) => {
      if (part === 'damaged') return [];
      const json = unwrapped(text);
      if (json !== undefined) return prefixFinding(json.value, json.around);
      const unmarked = withoutMarks(text);
      if (unmarked !== undefined) return prefixFinding(unmarked, text.slice(0, 2));
      const negative = /^-0x(?=[0-9a-f]{16})/.exec(text);
      if (negative !== null) return prefixFinding(`-${text.slice(3)}`, '0x');
      const before = part === 'end' ? undefined : beforeIt.exec(text)?.[0];
      const behind = part === 'start' ? undefined : behindIt.exec(text)?.[0];
      return [
        ...(before === undefined ? [] : prefixFinding(text.slice(before.length), before)),
        ...(behind === undefined ? [] : prefixFinding(text.slice(0, -behind.length), behind)),
      ];
    },
  },
  {
    id: 'encoding-whitespace',
    layer: 'encoding',
    likelihood: 45,
    title: 'There is white space {where} the signature: {characters}.',
    agent:
      'The signature has spaces or line breaks {where} it that nobody sees, and Crisp counts them. Ask the developers to remove them.',
    developer:
      'There is white space {where} the digest: {characters}. Command line tools end their output with a line break, and chunk_split, fold, xxd and mail programs break long lines.',
    fix: 'Trim the signature before handing it on, for example signature.trim(), or signature.replace(/\\s/g, "") where it is broken into lines.',
    labels: {
      where: { before: 'before', after: 'after', inside: 'inside' },
      characters: {
        LF: 'a line break (LF)',
        CRLF: 'a line break (CRLF)',
        CR: 'a line break (CR)',
        space: 'a space',
        tab: 'a tab',
        NBSP: 'a no-break space',
        other: 'another kind of space',
      },
    },
    write: (written) => {
      const text = writtenText(written);
      if (!isPlainText(text)) return [];
      const lines = (length: number): string =>
        (text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []).join('\n');
      const spaced = (value: string, where: readonly string[], weight: number) =>
        value === text
          ? []
          : [{ value, detail: { characters: spacesIn(value.replace(text, '')), where }, weight }];
      return [
        ...spaced(`${text}\n`, ['after'], 1),
        ...spaced(`${text}\r\n`, ['after'], 0.3),
        ...spaced(`${text} `, ['after'], 0.5),
        ...spaced(` ${text}`, ['before'], 0.5),
        ...spaced(`\t${text}`, ['before'], 0.1),
        ...spaced(`${text}\u00a0`, ['after'], 0.1),
        ...spaced(` ${text} \n`, ['before', 'after'], 0.1),
        ...(/^[\w+/=-]+$/.test(text)
          ? [32, 60].flatMap((length) => spaced(lines(length), ['inside'], 0.2))
          : []),
      ];
    },
    undo: (text, part) => (part === 'damaged' ? [] : withoutSpaces(text)),
  },
  {
    id: 'encoding-quoted',
    layer: 'encoding',
    likelihood: 25,
    title: 'There are quotes around the signature.',
    agent:
      'The quotes were handed on together with the signature. Ask the developers to hand it on without them.',
    developer:
      'The text has {quotes} around the digest. JSON.stringify, json_encode, var_export, inspect and shell variables with nested quotes leave them there.',
    fix: 'Hand on the text itself, for example JSON.parse(value) where it is JSON, or print it without encoding it again.',
    labels: {
      quotes: {
        double: 'double quotes',
        single: 'single quotes',
        backtick: 'backticks',
        curly: 'typographic quotes',
        angle: 'angle quotes',
        escaped: 'quotes with backslashes',
        html: 'quotes written for HTML',
      },
    },
    write: (written) => {
      const text = writtenText(written);
      if (text.length < shortest || /["\\]/.test(text)) return [];
      return quotePairs.map(({ open, close, kind, weight }) => ({
        value: open + text + close,
        detail: { quotes: kind },
        weight,
      }));
    },
    undo: (text, part) => (part === 'damaged' ? [] : unquoted(text, part)),
  },
  {
    id: 'encoding-url-encoded',
    layer: 'encoding',
    likelihood: 12,
    title: 'The signature was changed on its way through a web address.',
    agent:
      'Some characters of the signature were replaced when it was put into a web address or read from one. Ask the developers to send it as hex, which passes through web addresses unchanged.',
    developer:
      'The signature was {form}. Hex has no characters that would have to be encoded; Base64 and raw bytes have.',
    fix: 'Print the digest as hex, and decode query parameters exactly once, for example new URL(address).searchParams.get("signature").',
    labels: {
      form: {
        once: 'percent-encoded and not decoded again',
        twice: 'percent-encoded twice',
        plus: 'decoded as a form field, which turned + into spaces',
      },
    },
    write: function* (written) {
      if (typeof written !== 'string') return;
      if (/^[^\u0100-\uffff]*[\u0080-\u00ff]/.test(written)) {
        const bytes = Uint8Array.from(written, (character) => character.charCodeAt(0));
        yield { value: percentAll(bytes), detail: { form: 'once' } };
      }
      const encoded = percentAll(bytesOf(written));
      if (encoded !== written) {
        yield { value: encoded, detail: { form: 'once' } };
        yield {
          value: encoded.replace(/%../g, (code) => code.toLowerCase()),
          detail: { form: 'once' },
          weight: 0.2,
        };
        yield { value: percentAll(bytesOf(encoded)), detail: { form: 'twice' }, weight: 0.1 };
      }
      const joined = written.replaceAll('+', ' ');
      if (isBase64Shape(written) && joined !== written) yield { value: joined, detail: { form: 'plus' } };
    },
    undo: (text, part) => (part === 'damaged' ? [] : percentUndone(text, part)),
  },
  {
    id: 'encoding-invisible-character',
    layer: 'encoding',
    likelihood: 8,
    title: 'There are invisible characters in the signature ({characters}).',
    agent:
      'The signature contains characters that nobody sees, and Crisp counts them. Ask the developers where the signature was copied from.',
    developer:
      'There are invisible characters in or around the digest: {characters}. Files saved with a byte order mark, rich-text editors and messengers bring them in.',
    fix: 'Remove them where the value is read, for example signature.replace(/[\\0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]/g, ""), and save the file as UTF-8 without a byte order mark.',
    labels: {
      characters: {
        'U+0000': 'NUL',
        'U+00AD': 'soft hyphen',
        'U+200B': 'zero-width space',
        'U+200C': 'zero-width non-joiner',
        'U+200D': 'zero-width joiner',
        'U+200E': 'left-to-right mark',
        'U+200F': 'right-to-left mark',
        'U+202A': 'left-to-right embedding',
        'U+202C': 'directional end mark',
        'U+2060': 'word joiner',
        'U+FEFF': 'byte order mark',
      },
    },
    write: (written) => {
      const text = writtenText(written);
      if (!isPlainText(text)) return [];
      const half = text.length >> 1;
      const having = (value: string, code: string, weight: number) => ({
        value,
        detail: { characters: [code] },
        weight,
      });
      return [
        having(`\ufeff${text}`, 'U+FEFF', 1),
        having(garbledMark + text, 'U+FEFF', 0.2),
        having(`${text}\u200b`, 'U+200B', 0.7),
        having(`\u200b${text}`, 'U+200B', 0.3),
        having(`${text}\u200d`, 'U+200D', 0.1),
        having(`\u202a${text}`, 'U+202A', 0.2),
        having(`${text.slice(0, half)}\u00ad${text.slice(half)}`, 'U+00AD', 0.1),
        having(`${text}\0`, 'U+0000', 0.3),
      ];
    },
    undo: (text, part) => {
      if (part === 'damaged') return [];
      const marked = text.startsWith(garbledMark) ? `\ufeff${text.slice(garbledMark.length)}` : text;
      const value = marked.replace(invisible, '');
      if (value === text || (value !== '' && !isPlainText(value))) return [];
      const codes = new Set(
        Array.from(
          marked.matchAll(invisible),
          ([one]) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
        ),
      );
      return [{ value, detail: { characters: [...codes].slice(0, 8) } }];
    },
  },
];
