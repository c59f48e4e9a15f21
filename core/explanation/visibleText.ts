const unseen = /^ +| +$|(?! )[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]/gu;

const drawn = (found: string): string => {
  if (found.startsWith(' ')) return '␣'.repeat(found.length);
  const code = found.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
};

/**
 * A text on one line in which everything can be seen: control characters as their pictures (␊ for a line break),
 * spaces at either end as ␣, invisible characters by their code point. Longer texts lose their middle: `longest` is
 * in UTF-16 code units, before that.
 */
export function visibleText(text: string, longest = 400): string {
  const tail = Math.floor(longest / 4);
  const kept = text.length <= longest ? [text] : [text.slice(0, longest - tail), text.slice(-tail)];
  return kept.map((part) => part.replace(unseen, drawn)).join(' … ');
}
