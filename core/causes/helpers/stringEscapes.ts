import { bytesOf } from '../../signature/bytesOf.ts';

interface StringEscape {
  /** The characters that are escaped, each a match of its own. */
  readonly escapes: RegExp;
  readonly write: (character: string) => string;
  readonly weight: number;
}

const backslash = (character: string): string => `\\${character}`;

type Digits = 'lower' | 'upper';

const hexOfUnit = (unit: number, digits: Digits, width: number): string => {
  const hex = unit.toString(16).padStart(width, '0');
  return digits === 'lower' ? hex : hex.toUpperCase();
};

/** `\u00e9`, with a pair of them beyond U+FFFF. */
const unicode =
  (digits: Digits) =>
  (character: string): string => {
    let escaped = '';
    for (let index = 0; index < character.length; index++) {
      escaped += `\\u${hexOfUnit(character.charCodeAt(index), digits, 4)}`;
    }
    return escaped;
  };

const shortForms: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
  '/': '\\/',
};

/** JSON's short forms where there are any, else `\u…`. */
const json =
  (digits: Digits) =>
  (character: string): string =>
    shortForms[character] ?? unicode(digits)(character);

/** Short forms for some, `\xe9` up to a code point, `\u20ac` up to U+FFFF, then a form of the language's own. */
const scripted =
  (digits: Digits, short: string, lastNarrow: number, large: (codePoint: number) => string) =>
  (character: string): string => {
    const codePoint = character.codePointAt(0) ?? 0;
    const known = short.includes(character) ? shortForms[character] : undefined;
    if (known !== undefined) return known;
    if (codePoint <= lastNarrow) return `\\x${hexOfUnit(codePoint, digits, 2)}`;
    if (codePoint <= 0xffff) return `\\u${hexOfUnit(codePoint, digits, 4)}`;
    return large(codePoint);
  };

const eightDigits = (codePoint: number): string => `\\U${hexOfUnit(codePoint, 'lower', 8)}`;

/** `\\u{e9}` in Rust, Swift, Ruby, PHP and newer JavaScript; what has a short form gets a backslash alone. */
const braced =
  (digits: Digits, short: string, width: number) =>
  (character: string): string =>
    short.includes(character)
      ? /["'\\]/.test(character)
        ? backslash(character)
        : (shortForms[character] ?? backslash(character))
      : `\\u{${hexOfUnit(character.codePointAt(0) ?? 0, digits, width)}}`;

const bracedHex = (character: string, width: number): string =>
  `\\x{${hexOfUnit(character.codePointAt(0) ?? 0, 'lower', width)}}`;

/** Each byte of a character's UTF-8 on its own: `\\303\\251`, `\\195\\169`, `\\xc3\\xa9`. */
const bytewise =
  (base: 8 | 10 | 16) =>
  (character: string): string =>
    /["\\]/.test(character)
      ? backslash(character)
      : Array.from(bytesOf(character), (byte) =>
          base === 16 ? `\\x${hexOfUnit(byte, 'lower', 2)}` : `\\${byte.toString(base).padStart(3, '0')}`,
        ).join('');

/**
 * How languages escape text for strings, JSON, JavaScript and patterns; each measured, the usual ones first. Control characters are what
 * is left of ASCII without all from the space on: to look up a property of Unicode's takes long, and each pattern would.
 */
export const stringEscapes = {
  addslashes: {
    escapes: /['"\\\0]/gu,
    write: (character) => (character === '\0' ? '\\0' : backslash(character)),
    weight: 1,
  },
  'php-json': { escapes: /["\\\/[[\0-\x7f]--[ -\x7f]]\P{ASCII}]/gv, write: json('lower'), weight: 0.8 },
  'json-ascii': { escapes: /["\\[[\0-\x7f]--[ -\x7f]]\P{ASCII}]/gv, write: json('lower'), weight: 0.7 },
  json: { escapes: /["\\[[\0-\x7f]--[ -\x7f]]]/gv, write: json('lower'), weight: 0.4 },
  'php-json-unicode': {
    escapes: /["\\\/\u2028\u2029[[\0-\x7f]--[ -\x7f]]]/gv,
    write: json('lower'),
    weight: 0.3,
  },
  'go-json': { escapes: /["\\\&<>\u2028\u2029[[\0-\x7f]--[ -\x7f]]]/gv, write: json('lower'), weight: 0.3 },
  gson: {
    escapes: /["\\'\&<>=\u2028\u2029[[\0-\x7f]--[ -\x7f]]]/gv,
    write: (character) =>
      /['&<>=]/.test(character) ? unicode('lower')(character) : json('lower')(character),
    weight: 0.2,
  },
  'php-json-hex': {
    escapes: /["\\\/'\&<>[[\0-\x7f]--[ -\x7f]]\P{ASCII}]/gv,
    write: (character) =>
      /['"&<>]/.test(character) ? unicode('upper')(character) : json('lower')(character),
    weight: 0.2,
  },
  'dotnet-json': {
    escapes: /["\\'\&<>+`[[\0-\x7f]--[ -~]]\P{ASCII}]/gv,
    write: (character) => (character === '"' ? '\\u0022' : json('upper')(character)),
    weight: 0.3,
  },
  'dotnet-javascript': { escapes: /["\\'\&<>[[\0-\x7f]--[ -\x7f]]]/gv, write: json('lower'), weight: 0.1 },
  'go-template': {
    escapes: /["\\\/'\&<>`+\u2028\u2029[[\0-\x7f]--[ -\x7f]]]/gv,
    write: (character) => (character === '"' ? '\\u0022' : json('lower')(character)),
    weight: 0.1,
  },
  'go-js-escape': {
    escapes: /["\\'\&<>=\u2028\u2029[[\0-\x7f]--[ -\x7f]]]/gv,
    write: (character) => (/["'\\]/.test(character) ? backslash(character) : unicode('upper')(character)),
    weight: 0.05,
  },
  'django-escapejs': {
    escapes: /["\\'\&<>=;`\-\u2028\u2029[[\0-\x7f]--[ -\x7f]]]/gv,
    write: unicode('upper'),
    weight: 0.2,
  },
  'twig-js': {
    escapes: /[^A-Za-z0-9,._]/gu,
    write: (character) => (character === '"' ? '\\u0022' : json('upper')(character)),
    weight: 0.2,
  },
  'hex-javascript': {
    escapes: /[^A-Za-z0-9,._]/gu,
    write: (character) =>
      character <= '\xff'
        ? `\\x${hexOfUnit(character.charCodeAt(0), 'upper', 2)}`
        : unicode('upper')(character),
    weight: 0.1,
  },
  'python-unicode-escape': {
    escapes: /[\\[[\0-\x7f]--[ -~]]\P{ASCII}]/gv,
    write: scripted('lower', '\t\n\r\\', 0xff, eightDigits),
    weight: 0.1,
  },
  'go-quote-ascii': {
    escapes: /["\\[[\0-\x7f]--[ -~]]\P{ASCII}]/gv,
    write: scripted('lower', '\b\t\n\f\r"\\', 0x7f, eightDigits),
    weight: 0.05,
  },
  'ruby-dump': {
    escapes: /["\\[[\0-\x7f]--[ -~]]\P{ASCII}]/gv,
    write: scripted(
      'upper',
      '\b\t\n\f\r"\\',
      0x7f,
      (codePoint) => `\\u{${hexOfUnit(codePoint, 'upper', 0)}}`,
    ),
    weight: 0.05,
  },
  'rust-escape': {
    escapes: /["'\\[[\0-\x7f]--[ -~]]\P{ASCII}]/gv,
    write: braced('lower', `\t\n\r"'\\`, 0),
    weight: 0.1,
  },
  'swift-escape': {
    escapes: /["'\\[[\0-\x7f]--[ -~]]\P{ASCII}]/gv,
    write: braced('upper', `\t\n\r"'\\`, 4),
    weight: 0.05,
  },
  'braces-only': { escapes: /\P{ASCII}/gu, write: braced('lower', '', 0), weight: 0.05 },
  'perl-braces': {
    escapes: /["\\$@\P{ASCII}]/gu,
    write: (character) => (character < '\x80' ? backslash(character) : bracedHex(character, 0)),
    weight: 0.05,
  },
  'perl-encode': { escapes: /\P{ASCII}/gu, write: (character) => bracedHex(character, 4), weight: 0.03 },
  'octal-bytes': { escapes: /["\\\P{ASCII}]/gu, write: bytewise(8), weight: 0.05 },
  'octal-bytes-only': { escapes: /\P{ASCII}/gu, write: bytewise(8), weight: 0.03 },
  'decimal-bytes': { escapes: /["\\\P{ASCII}]/gu, write: bytewise(10), weight: 0.05 },
  'hex-bytes-upper': {
    escapes: /["\\\P{ASCII}]/gu,
    write: (character) =>
      character < '\x80'
        ? backslash(character)
        : Array.from(bytesOf(character), (byte) => `\\x${hexOfUnit(byte, 'upper', 2)}`).join(''),
    weight: 0.05,
  },
  'hex-bytes': { escapes: /\P{ASCII}/gu, write: bytewise(16), weight: 0.05 },
  'r-code-points': {
    escapes: /\P{ASCII}/gu,
    write: (character) =>
      `<U+${hexOfUnit(character.codePointAt(0) ?? 0, 'upper', character.length > 1 ? 8 : 4)}>`,
    weight: 0.05,
  },
  'r-bytes': {
    escapes: /\P{ASCII}/gu,
    write: (character) =>
      Array.from(bytesOf(character), (byte) => `<${hexOfUnit(byte, 'lower', 2)}>`).join(''),
    weight: 0.03,
  },
  'at-sign': { escapes: /@/gu, write: backslash, weight: 0.2 },
  'perl-quotemeta': { escapes: /[^\w\u{80}-\u{10ffff}]/gu, write: backslash, weight: 0.1 },
  regex: { escapes: /[.*+?^${}()|[\]\\]/gu, write: backslash, weight: 0.1 },
  'regex-dash': { escapes: /[.*+?^${}()|[\]\\&~#-]/gu, write: backslash, weight: 0.05 },
  'php-preg-quote': { escapes: /[.*+?^${}()|[\]\\=!<>:#-]/gu, write: backslash, weight: 0.05 },
  shell: { escapes: /[^A-Za-z0-9_\-.,:+/@%]/gu, write: backslash, weight: 0.1 },
  'shell-single': { escapes: /'/gu, write: () => "'\\''", weight: 0.05 },
  doubled: { escapes: /['"]/gu, write: (character) => character + character, weight: 0.2 },
} as const satisfies Readonly<Record<string, StringEscape>>;

export type StringEscapeName = keyof typeof stringEscapes;

/** The text as one of `stringEscapes` writes it. */
export function stringEscaped(text: string, flavour: StringEscapeName): string {
  const { escapes, write }: StringEscape = stringEscapes[flavour];
  return text.replace(escapes, write);
}

/** The text as JSON and JavaScript read it inside quotes; unknown escapes lose their backslash, as in JavaScript. */
export const stringUnescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_escape, wide, narrow, character) => {
    const digits: string | undefined = wide ?? narrow;
    if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
    const control = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' }[String(character)];
    return control ?? String(character);
  });
