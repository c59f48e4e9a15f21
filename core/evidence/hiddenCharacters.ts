/** White space or an invisible character, grouped: one entry per kind and place. */
export interface HiddenCharacters {
  /** For instance `line break (LF)` or `zero-width space`; singular. */
  readonly name: string;
  /** Two for the pair CR LF, which counts as one character here; else one. */
  readonly codePoints: readonly number[];
  readonly where: 'before' | 'inside' | 'after';
  /** How often it stands there. */
  readonly count: number;
  /** Where each starts, in UTF-16 code units; the first {@link positionsKept} of them. */
  readonly positions: readonly number[];
}

/** More positions than this help nobody, and a pasted file may hold millions. */
export const positionsKept = 50;

/** Everything that a reader cannot see, or cannot tell from an ordinary space. */
const hidden = /\r\n|[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;

/** Names people know, not always Unicode's own. */
const names: Readonly<Record<string, string>> = {
  '\u0000': 'NUL character',
  '\t': 'tab',
  '\n': 'line break (LF)',
  '\u000b': 'vertical tab',
  '\f': 'form feed',
  '\r': 'line break (CR)',
  '\r\n': 'line break (CRLF)',
  '\u001b': 'escape character',
  ' ': 'space',
  '\u007f': 'delete character',
  '\u0085': 'next line character',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u034f': 'combining grapheme joiner',
  '\u061c': 'Arabic letter mark',
  '\u1680': 'Ogham space mark',
  '\u180e': 'Mongolian vowel separator',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2007': 'figure space',
  '\u2009': 'thin space',
  '\u200a': 'hair space',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'directional end mark',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u202f': 'narrow no-break space',
  '\u205f': 'mathematical space',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'isolate end mark',
  '\u2800': 'Braille blank',
  '\u3000': 'ideographic space',
  '\u3164': 'Hangul filler',
  '\ufe0e': 'text variation selector',
  '\ufe0f': 'emoji variation selector',
  '\ufeff': 'byte order mark (BOM)',
};

const hex = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

const nameOf = (found: string, codePoint: number): string => {
  const known = names[found];
  if (known !== undefined) return known;
  if (/^\p{White_Space}$/u.test(found)) return `space (${hex(codePoint)})`;
  if (/^\p{Cc}$/u.test(found)) return `control character (${hex(codePoint)})`;
  return `invisible character (${hex(codePoint)})`;
};

interface Group {
  readonly name: string;
  readonly codePoints: readonly number[];
  readonly where: 'before' | 'inside' | 'after';
  count: number;
  readonly positions: number[];
}

/**
 * Finds white space and invisible characters in pasted text: before its first visible character, inside, and
 * after its last one. Text without any visible character has all of them `before`. Entries come in the order
 * of their first position. Linear in the length of the text; the answer is small however long the text is.
 */
export function hiddenCharacters(text: string): readonly HiddenCharacters[] {
  const groups = new Map<string, Group>();
  // What follows the latest visible character is "after" until another visible one turns up.
  let pending = new Map<string, Group>();
  let end = 0;
  let visibleSeen = false;

  const settlePending = (): void => {
    for (const group of pending.values()) {
      const key = `inside ${group.name}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { ...group, where: 'inside' });
      else {
        known.count += group.count;
        known.positions.push(...group.positions.slice(0, positionsKept - known.positions.length));
      }
    }
    pending = new Map();
  };

  for (const match of text.matchAll(hidden)) {
    const [found] = match;
    if (match.index > end) {
      visibleSeen = true;
      settlePending();
    }
    end = match.index + found.length;
    const codePoints = Array.from(found, (character) => character.codePointAt(0) ?? 0);
    const name = nameOf(found, codePoints[0] ?? 0);
    const where = visibleSeen ? 'after' : 'before';
    const into = visibleSeen ? pending : groups;
    const key = `${where} ${name}`;
    const group = into.get(key) ?? { name, codePoints, where, count: 0, positions: [] };
    into.set(key, group);
    group.count += 1;
    if (group.positions.length < positionsKept) group.positions.push(match.index);
  }
  if (end < text.length) settlePending();
  return [...groups.values(), ...pending.values()].sort(
    (a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0),
  );
}

/** The text without the characters that {@link hiddenCharacters} finds in it. */
export const withoutHiddenCharacters = (text: string): string => text.replace(hidden, '');
