/** White space or an invisible character, grouped: one entry per kind and place. */
export interface HiddenCharacters {
  /** The character, or the pair CR LF, which counts as one here. */
  readonly text: string;
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

interface Group {
  readonly text: string;
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
      const key = `inside ${group.text}`;
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
    const where = visibleSeen ? 'after' : 'before';
    const into = visibleSeen ? pending : groups;
    const key = `${where} ${found}`;
    const group: Group = into.get(key) ?? { text: found, where, count: 0, positions: [] };
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
