import type { EncodingCause, Variant } from '../Cause.ts';
import { htmlUnescaped } from '../helpers/htmlEscapes.ts';
import { stringUnescaped } from '../helpers/stringEscapes.ts';
import { isPlainText } from './helpers/written.ts';

/** What markup has a meaning of its own for; libraries differ in how they write the two quotes. */
const markup = /["'<>&]/g;
const asMarkup =
  (double: string, single: string) =>
  (code: number): string =>
    ({ 34: double, 39: single, 60: '&lt;', 62: '&gt;' })[code] ?? '&amp;';

/** What becomes of the characters of Base64, and of what may stand around a signature. */
const escapes: readonly {
  readonly which: 'entities' | 'unicode' | 'slashes' | 'quoted-printable';
  readonly characters: RegExp;
  readonly write: (code: number) => string;
  readonly weight: number;
}[] = [
  { which: 'entities', characters: /[+=]/g, write: (code) => `&#${code};`, weight: 1 },
  {
    which: 'entities',
    characters: /=/g,
    write: (code) => `&#x${code.toString(16).toUpperCase()};`,
    weight: 1,
  },
  {
    which: 'entities',
    characters: /[+/=]/g,
    write: (code) => `&#x${code.toString(16).toUpperCase()};`,
    weight: 0.5,
  },
  { which: 'entities', characters: markup, write: asMarkup('&quot;', '&#039;'), weight: 0.5 },
  { which: 'entities', characters: markup, write: asMarkup('&quot;', '&#x27;'), weight: 0.5 },
  { which: 'entities', characters: markup, write: asMarkup('&#34;', '&#39;'), weight: 0.3 },
  { which: 'entities', characters: /\+/g, write: (code) => `&#${code};`, weight: 0.5 },
  {
    which: 'unicode',
    characters: /[=<>&']/g,
    write: (code) => `\\u${code.toString(16).padStart(4, '0')}`,
    weight: 0.6,
  },
  {
    which: 'unicode',
    characters: /[+&<>']/g,
    write: (code) => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`,
    weight: 0.3,
  },
  { which: 'slashes', characters: /\//g, write: () => '\\/', weight: 0.6 },
  {
    which: 'quoted-printable',
    characters: /=/g,
    write: (code) => `=${code.toString(16).toUpperCase()}`,
    weight: 0.2,
  },
];

export const encodingHtmlEscaped: EncodingCause = {
  id: 'encoding-html-escaped',
  layer: 'encoding',
  likelihood: 6,
  order: 25,
  write: function* (written): Generator<Variant> {
    if (typeof written !== 'string') return;
    for (const { which, characters, write, weight } of escapes) {
      const value: string = written.replace(characters, (character) => write(character.charCodeAt(0)));
      if (value !== written) yield { value, detail: { which }, weight };
    }
  },
  undo: (text, part) => {
    if (part === 'damaged') return [];
    const readings = [
      { which: 'entities', value: /&#?\w{2,8};/.test(text) ? htmlUnescaped(text) : text },
      { which: 'unicode', value: /\\u00[2-7][0-9a-f]/i.test(text) ? stringUnescaped(text) : text },
      { which: 'slashes', value: text.replaceAll('\\/', '/') },
      { which: 'quoted-printable', value: text.replaceAll('=3D', '=') },
    ];
    return readings.flatMap(({ which, value }) =>
      value !== text && isPlainText(value) ? [{ value, detail: { which } }] : [],
    );
  },
};
