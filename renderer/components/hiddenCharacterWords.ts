import { codesOf } from '../../core/codesOf.ts';
import type { HiddenCharacters } from '../../core/evidence/hiddenCharacters.ts';
import type { Words } from '../../locales/Words.ts';

/** Hidden characters of one kind, counted: `3 spaces`, `1 invisible character (U+E0041)`. */
export function hiddenCharacterWords(
  words: Words,
  { text, count }: Pick<HiddenCharacters, 'text' | 'count'>,
): string {
  const { named, space, control, invisible } = words.hiddenCharacters;
  const code = codesOf(text);
  const name = Object.entries(named).find(([codes]) => codes === code)?.[1];
  if (name !== undefined) return name({ count });
  if (/^\p{White_Space}$/u.test(text)) return space({ count, code });
  if (/^\p{Cc}$/u.test(text)) return control({ count, code });
  return invisible({ count, code });
}
