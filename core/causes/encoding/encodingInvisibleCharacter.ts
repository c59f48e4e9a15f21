import { codesOf } from '../../codesOf.ts';
import type { EncodingCause } from '../Cause.ts';
import { isPlainText, writtenText } from './helpers/written.ts';

/** Characters that nobody sees: the default-ignorable ones, all format characters, NUL and the Braille blank. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\0]/gu;

/** A byte order mark in UTF-8 that was read as Latin-1 or Windows-1252. */
const garbledMark = '\u00ef\u00bb\u00bf';

export const encodingInvisibleCharacter: EncodingCause = {
  id: 'encoding-invisible-character',
  layer: 'encoding',
  likelihood: 8,
  order: 22,
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
    const codes = new Set(Array.from(marked.matchAll(invisible), ([one]) => codesOf(one)));
    return [{ value, detail: { characters: [...codes].slice(0, 8) } }];
  },
};
