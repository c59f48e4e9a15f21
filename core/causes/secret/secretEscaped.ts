import type { SecretCause, Variant } from '../Cause.ts';
import { htmlEscaped, htmlEscapes, htmlUnescaped } from '../helpers/htmlEscapes.ts';
import { percentDecoded, percentEncoded, percentEncodings } from '../helpers/percentEncodings.ts';
import { stringEscaped, stringEscapes, stringUnescaped } from '../helpers/stringEscapes.ts';
import { onKeyText } from './helpers/onKeyText.ts';

/** What configuration tools and templates do to special characters, besides the escapes of texts in general. */
const configurationSlips: Readonly<Record<string, (text: string) => string>> = {
  'plus-as-space': (text) => text.replaceAll('+', ' '),
  'backslashes-lost': stringUnescaped,
  'dollar-expanded': (text) => text.replace(/\$\{?\w*\}?/g, ''),
  'cut-at-hash': (text) => text.replace(/#.*$/s, '').trimEnd(),
  'literal-newline': (text) => `${text}\\n`,
};

const names = <T extends object>(table: T): readonly (keyof T & string)[] =>
  Object.keys(table) as (keyof T & string)[];

function* escapings(text: string): Iterable<Variant> {
  // The usual key is hex or the like, and no escape changes that.
  if (!/^\w*$/.test(text)) {
    for (const how of names(percentEncodings))
      yield { value: percentEncoded(text, how), detail: { which: 'url' } };
    for (const how of names(htmlEscapes)) yield { value: htmlEscaped(text, how), detail: { which: 'html' } };
    for (const how of names(stringEscapes))
      yield { value: stringEscaped(text, how), detail: { which: 'string' } };
    const decoded = percentDecoded(text);
    if (decoded !== undefined) yield { value: decoded, detail: { which: 'url-decoded' } };
    yield { value: htmlUnescaped(text), detail: { which: 'html-decoded' } };
  }
  for (const [which, change] of Object.entries(configurationSlips))
    yield { value: change(text), detail: { which } };
}

/** Every character of a key written as a number, as dumps and scripts that hide texts do; not what usual escapes leave as it is. */
const numbers: readonly { readonly which: string; readonly write: (code: number) => string }[] = [
  { which: 'string', write: (code) => `\\x${hexDigits(code)}` },
  { which: 'url', write: (code) => `%${hexDigits(code)}` },
  { which: 'html', write: (code) => `&#x${hexDigits(code)};` },
  { which: 'html', write: (code) => `&#${code};` },
  { which: 'string', write: (code) => `\\u00${hexDigits(code)}` },
  { which: 'string', write: (code) => `\\u{${hexDigits(code)}}` },
  { which: 'string', write: (code) => `\\${code.toString(8).padStart(3, '0')}` },
];
const hexDigits = (code: number): string => code.toString(16).padStart(2, '0');

const asNumbers = (text: string): readonly Variant[] =>
  /^[\x20-\x7e]+$/.test(text)
    ? numbers.map(({ which, write }) => ({
        value: Array.from(text, (character) => write(character.charCodeAt(0))).join(''),
        detail: { which },
        weight: 0.05,
      }))
    : [];

export const secretEscaped: SecretCause = {
  id: 'secret-escaped',
  layer: 'secret',
  stage: 'text',
  likelihood: 20,
  order: 10,
  variants: onKeyText(escapings),
  unusual: onKeyText(asNumbers),
};
