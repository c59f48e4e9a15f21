import { isMended, isOfPair, rightMark, wrongMark } from './complaints.ts';
import type { Range } from './Evidence.ts';
import { linesAround } from './linesAround.ts';

const either = `(${wrongMark})|(${rightMark})`;
const marks = new RegExp(either, 'giu');
/** A line that begins with a mark, as those of lists and of test runs do. */
const marked = new RegExp(`^[\\s\\d.)*•|-]{0,12}(?:${either})`, 'iu');
/** A line that introduces what stands below: `mine stays Unverified:`. */
const introduced = new RegExp(`(?:${either})[^\\n]{0,40}:\\s*$`, 'iu');

/** Lines above a pair that may say how it went, where its own does not. */
const above = 3;
/** In UTF-16 code units: what these lines have at most. */
const farAbove = 600;

const markIn = (match: RegExpMatchArray | null | undefined): 'wrong' | 'right' | undefined =>
  match === null || match === undefined ? undefined : match[1] === undefined ? 'right' : 'wrong';

/**
 * What a text says of the pair at a place, by a mark or a word on its lines, at the beginning of one just above or in one
 * that introduces it: that it is `wrong`, or `right`; undefined where it says neither.
 */
export function markAt(text: string, { start, end }: Range): 'wrong' | 'right' | undefined {
  const [before, behind] = linesAround(text, start, end);
  const beside = `${before} ${behind}`;
  const own = [...beside.matchAll(marks)];
  const worst = own.find((match) => match[1] !== undefined) ?? own[0];
  if (worst !== undefined) return isMended(beside) ? 'right' : markIn(worst);
  const from = start - before.length;
  const lines = text
    .slice(Math.max(0, from - farAbove), Math.max(0, from - 1))
    .split('\n')
    .slice(-above)
    .reverse();
  const other = lines.findIndex(isOfPair);
  return markIn(
    lines
      .slice(0, other < 0 ? above : other)
      .map((line) => marked.exec(line) ?? introduced.exec(line))
      .find((match) => match !== null),
  );
}
