import { mappedSlice, type Slice } from './Slice.ts';

/** What stands for a match; undefined leaves it as it is. */
export type Replace = (match: RegExpExecArray) => string | undefined;

/** Beyond so many, a text is left as it is. */
const mostMatches = 1_000_000;

/** A slice with each match replaced, which still knows its places; the slice itself where nothing is. */
export function replacedIn(slice: Slice, pattern: RegExp, replace: Replace): Slice {
  const { text } = slice;
  const [decoded, origin, parts]: [number[], number[], string[]] = [[0], [0], []];
  let [length, from] = [0, 0];
  const add = (part: string, end: number): void => {
    parts.push(part);
    length += part.length;
    decoded.push(length);
    origin.push(end);
  };
  for (const match of text.matchAll(pattern)) {
    const part = replace(match);
    if (part === undefined) continue;
    add(text.slice(from, match.index), match.index);
    from = match.index + match[0].length;
    add(part, from);
    if (parts.length > mostMatches * 2) return slice;
  }
  if (from === 0) return slice;
  add(text.slice(from), text.length);
  return mappedSlice(slice, parts.join(''), decoded, origin);
}
