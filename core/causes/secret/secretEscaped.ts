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

export const secretEscaped: SecretCause = {
  id: 'secret-escaped',
  layer: 'secret',
  stage: 'text',
  likelihood: 20,
  order: 10,
  title: 'Special characters of the secret key were changed ({which}).',
  agent:
    'Special characters in the secret key were changed on the way into the website’s settings. Ask the developers to compare the key in use with the one in Crisp.',
  developer: 'The key that was used is the secret key with its special characters changed: {which}.',
  fix: 'Compare the length of the key in use with the length of the key in Crisp, and store it where nothing escapes or expands it.',
  labels: {
    which: {
      url: 'percent-encoded',
      html: 'escaped for HTML',
      string: 'escaped for a string',
      'url-decoded': 'percent-decoded',
      'html-decoded': 'HTML entities decoded',
      'plus-as-space': 'plus signs became spaces',
      'backslashes-lost': 'backslashes taken away',
      'dollar-expanded': 'the part after a dollar sign replaced, as in a shell or .env file',
      'cut-at-hash': 'the part from a # on cut off as a comment',
      'literal-newline': 'the two characters \\n added',
    },
  },
  variants: onKeyText(escapings),
};
