import { latePattern } from '../latePattern.ts';

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
const hidden = latePattern(
  '\\r\\n|[\\p{White_Space}\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}\\u2800]',
  'gu',
);
/** A text in which nothing is hidden, as nearly all are. */
const allSeen = /^[!-~]*$/;

interface Group {
  readonly text: string;
  readonly where: 'before' | 'inside' | 'after';
  count: number;
  readonly positions: number[];
}

/** What is known of a UTF-16 code unit so far: nothing, that it can be seen, or that it cannot. */
const seen = new Uint8Array(0x10000);
const visible = 1;
const unseen = 2;
// Most characters there are: to ask for one takes a while the first time.
seen.fill(visible, 0x21, 0x7f);

/** Whether the character that starts here is hidden. Half of a pair can be seen: it is drawn as a box. */
function isHidden(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    const codePoint = text.codePointAt(at) ?? 0;
    return codePoint > 0xffff && String.fromCodePoint(codePoint).search(hidden()) === 0;
  }
  if (seen[unit] === 0) seen[unit] = String.fromCharCode(unit).search(hidden()) === 0 ? unseen : visible;
  return seen[unit] === unseen;
}

/** Beyond the ordinary ones, hidden characters have two code units. */
const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/**
 * Finds white space and invisible characters in pasted text: before its first visible character, inside, and
 * after its last one. Text without any visible character has all of them `before`. Entries come in the order
 * of their first position. Linear in the length of the text; the answer is small however long the text is.
 */
export function hiddenCharacters(text: string): readonly HiddenCharacters[] {
  let first = 0;
  while (first < text.length && isHidden(text, first)) first += lengthAt(text, first);
  let end = text.length;
  while (end > first) {
    const before = end > 1 && lengthAt(text, end - 2) === 2 ? end - 2 : end - 1;
    if (!isHidden(text, before)) break;
    end = before;
  }

  // By place and code point; 2 ** 21 is beyond them all, and stands for CR LF.
  const groups = new Map<number, Group>();
  for (let at = 0, length = 1; at < text.length; at += length) {
    length = lengthAt(text, at);
    if (!isHidden(text, at)) continue;
    const isLineBreak = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a;
    if (isLineBreak) length = 2;
    const place = at < first ? 0 : at < end ? 1 : 2;
    const key = place * 2 ** 22 + (isLineBreak ? 2 ** 21 : (text.codePointAt(at) ?? 0));
    let group = groups.get(key);
    if (group === undefined) {
      const where = (['before', 'inside', 'after'] as const)[place] ?? 'inside';
      group = { text: text.slice(at, at + length), where, count: 0, positions: [] };
      groups.set(key, group);
    }
    group.count += 1;
    if (group.positions.length < positionsKept) group.positions.push(at);
  }
  return [...groups.values()].sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0));
}

/** The text without the characters that {@link hiddenCharacters} finds in it. */
export const withoutHiddenCharacters = (text: string): string =>
  allSeen.test(text) ? text : text.replace(hidden(), '');
