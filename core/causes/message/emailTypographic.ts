import type { MessageCause, Variant } from '../Cause.ts';
import { lookAlikes, plainOf } from './helpers/lookAlikes.ts';
import { onText } from './helpers/onText.ts';

const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const codePointNames = (text: string): readonly string[] => [...new Set(Array.from(text, codePointName))];

/** Look-alike letters are searched for at this many places of an email at most. */
const mostLetters = 12;

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The text as somebody typed it on another keyboard, or an editor improved it. */
function* withLookAlikes(text: string): Iterable<Variant> {
  const variant = (value: string, codePoints: readonly string[], weight: number): Variant => ({
    value,
    detail: { change: 'added', codePoints },
    weight,
  });
  for (const [ascii, those] of Object.entries(lookAlikes)) {
    if (/\w/.test(ascii) || !text.includes(ascii)) continue;
    for (const [rank, one] of Array.from(those).entries()) {
      yield variant(text.replaceAll(ascii, one), [codePointName(one)], 1 / (rank + 1));
    }
  }
  let places = 0;
  for (const [at, ascii] of Array.from(text).entries()) {
    const those = /\w/.test(ascii) ? lookAlikes[ascii] : undefined;
    if (those === undefined) continue;
    if (++places > mostLetters) break;
    for (const one of those) {
      const single = Array.from(text).with(at, one).join('');
      yield variant(single, [codePointName(one)], 0.1);
      yield variant(text.replaceAll(ascii, one), [codePointName(one)], 0.05);
    }
  }
  if (/[!-~]/.test(text)) yield variant(fullWidth(text), ['full-width'], 0.05);
}

/** The text with its look-alikes made plain again. */
function* withoutLookAlikes(text: string): Iterable<Variant> {
  const found = Array.from(text).filter((character) => plainOf(character) !== undefined);
  if (found.length === 0) return;
  const value = Array.from(text, (character) => plainOf(character) ?? character).join('');
  yield { value, detail: { change: 'removed', codePoints: codePointNames(found.join('')) } };
}

export const emailTypographic: MessageCause = {
  id: 'email-typographic',
  layer: 'message',
  stage: 'text',
  likelihood: 6,
  order: 23,
  title: 'A look-alike character was {change} before the email was signed.',
  agent:
    'The email that was signed and the email that Crisp was given look the same, but one of them has a character that only looks like the right one: {codePoints}. Ask for the email to be typed again by hand, in both places.',
  developer:
    'Between the signed text and the pushed email a look-alike was {change}: {codePoints}. Such characters come from word processors, from copied text and from other keyboards.',
  fix: 'Compare the code points of both texts, correct the stored address, and sign exactly the string that is pushed: Array.from(email, (c) => c.codePointAt(0).toString(16)).',
  labels: {
    change: { added: 'put in the place of the usual one', removed: 'replaced by the usual one' },
    codePoints: {
      'U+2019': 'the curly apostrophe ’ (U+2019)',
      'U+2018': 'the opening quotation mark ‘ (U+2018)',
      'U+00B4': 'the accent ´ (U+00B4)',
      'U+FF20': 'the full-width ＠ (U+FF20)',
      'U+2013': 'the dash – (U+2013)',
      'U+2011': 'the non-breaking hyphen (U+2011)',
      'U+0430': 'the Cyrillic а (U+0430)',
      'U+0435': 'the Cyrillic е (U+0435)',
      'U+043E': 'the Cyrillic о (U+043E)',
      'U+0440': 'the Cyrillic р (U+0440)',
      'U+0441': 'the Cyrillic с (U+0441)',
      'U+0445': 'the Cyrillic х (U+0445)',
      'U+0443': 'the Cyrillic у (U+0443)',
      'U+0456': 'the Cyrillic і (U+0456)',
      'U+0131': 'the Turkish ı without a dot (U+0131)',
      'full-width': 'all characters in their full-width form',
    },
  },
  variants: onText((text) => [...withoutLookAlikes(text), ...withLookAlikes(text)]),
};
