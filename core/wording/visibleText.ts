import { codesOf } from '../codesOf.ts';
import { visiblePieces } from './visiblePieces.ts';

const drawn = (found: string): string => {
  if (found.startsWith(' ')) return '␣'.repeat(found.length);
  const code = found.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `⟨${codesOf(found)}⟩`;
};

/**
 * A text on one line in which everything can be seen: control characters as their pictures (␊ for a line break),
 * spaces at either end as ␣, invisible characters by their code point. Longer texts lose their middle: `longest` is
 * in UTF-16 code units, before that.
 */
export const visibleText = (text: string, longest = 400): string =>
  visiblePieces(text, longest)
    .map(({ kind, text }) => (kind === 'hidden' ? drawn(text) : text))
    .join('');
