import { codesOf } from '../../codesOf.ts';
import type { MessageCause, Variant } from '../Cause.ts';
import { codePointsOf } from './helpers/codePointsOf.ts';
import { lookAlikes, plainOf } from './helpers/lookAlikes.ts';
import { onText } from './helpers/onText.ts';

/** Look-alike letters are searched for at this many places of an email at most. */
const mostLetters = 12;

/** How usual it is that both signs of an address are another script's. */
const bothSigns = 0.3;
/** How usual it is that a letter is another one that looks like it. */
const oneLetter = 0.1;

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The text as somebody typed it on another keyboard, or an editor improved it. */
function* withLookAlikes(text: string, leastWeight: number): Iterable<Variant> {
  const variant = (value: string, codePoints: readonly string[], weight: number): Variant => ({
    value,
    detail: { change: 'added', codePoints },
    weight,
  });
  for (const [ascii, those] of Object.entries(lookAlikes)) {
    if (/\w/.test(ascii) || !text.includes(ascii)) continue;
    for (const [rank, one] of Array.from(those).entries()) {
      yield variant(text.replaceAll(ascii, one), [codesOf(one)], 1 / (rank + 1));
    }
  }
  if (leastWeight > bothSigns) return;
  // Another script's keyboard types its own signs for both, from wherever it was switched on.
  const place = text.indexOf('@');
  if (place >= 0) {
    const [local, domain] = [text.slice(0, place), text.slice(place + 1)];
    for (const at of '＠﹫') {
      for (const dot of '．。｡') {
        const rest = at + domain.replaceAll('.', dot);
        for (const start of new Set([local, local.replaceAll('.', dot)]))
          yield variant(start + rest, [codesOf(at), codesOf(dot)], bothSigns);
      }
    }
  }
  if (leastWeight > oneLetter) return;
  let places = 0;
  for (const [at, ascii] of Array.from(text).entries()) {
    const those = /\w/.test(ascii) ? lookAlikes[ascii] : undefined;
    if (those === undefined) continue;
    if (++places > mostLetters) break;
    for (const one of those) {
      const single = Array.from(text).with(at, one).join('');
      yield variant(single, [codesOf(one)], oneLetter);
      yield variant(text.replaceAll(ascii, one), [codesOf(one)], 0.05);
    }
  }
  if (/[!-~]/.test(text)) yield variant(fullWidth(text), ['full-width'], 0.05);
}

/** The text with its look-alikes made plain again. */
function* withoutLookAlikes(text: string): Iterable<Variant> {
  const found = Array.from(text).filter((character) => plainOf(character) !== undefined);
  if (found.length === 0) return;
  const value = Array.from(text, (character) => plainOf(character) ?? character).join('');
  yield { value, detail: { change: 'removed', codePoints: codePointsOf(found.join('')) } };
}

export const emailTypographic: MessageCause = {
  id: 'email-typographic',
  layer: 'message',
  stage: 'text',
  likelihood: 6,
  order: 23,
  variants: onText((text, _facts, leastWeight) => [
    ...withoutLookAlikes(text),
    ...withLookAlikes(text, leastWeight),
  ]),
};
