import { latePattern } from '../core/latePattern.ts';

/** Control characters, invisible characters and lone surrogates: what could steer a terminal or hide on it. */
const unprintable = latePattern('[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]', 'gu');
/** A text of ASCII, letters of Western Europe and signs of print, in which there are none, as nearly all are. */
const plain = /^[ -~\xa0-\xac\xae-\xff\u2010-\u2027]*$/;
const longest = 2_000;

/** Text from outside as one line that is safe to show on a terminal: what cannot be seen becomes `\u{…}`. */
export function printable(text: string): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  if (plain.test(shown)) return shown;
  return shown.replace(unprintable(), (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}
