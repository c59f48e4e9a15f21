import type { HiddenCharacters } from '../../core/evidence/hiddenCharacters.ts';
import type { Words } from '../../core/words/Words.ts';

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Hidden characters of one kind, counted: `3 spaces`, `1 invisible character (U+E0041)`. */
export function hiddenCharacterWords(
  words: Words,
  { text, count }: Pick<HiddenCharacters, 'text' | 'count'>,
): string {
  const { named, space, control, invisible } = words.hiddenCharacters;
  const name = Object.entries(named).find(([character]) => character === text)?.[1];
  if (name !== undefined) return name(count);
  if (/^\p{White_Space}$/u.test(text)) return space(count, codeOf(text));
  if (/^\p{Cc}$/u.test(text)) return control(count, codeOf(text));
  return invisible(count, codeOf(text));
}
