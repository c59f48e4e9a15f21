import type { Range } from './Evidence.ts';

const wrong =
  '[❌✘✗✖✕❎⛔🚫🔴🟥👎⚠]|\\b(?:not ok|FAIL(?:ED|S)?|fail(?:ed|s|ing)?|unverified|not verified|mismatch|broken|throws|rejected)\\b|' +
  '\\bverified["\']?\\s?[:=]\\s?["\']?(?:false|no|0)\\b';
const right = '[✅✔✓☑🟢🟩👍]|\\b(?:ok|PASS(?:ED)?|pass(?:ed|es)?|verified|works)\\b';
const marks = new RegExp(`(${wrong})|(${right})`, 'giu');
/** A line that begins with a mark, as those of lists and of test runs do. */
const marked = new RegExp(`^[\\s\\d.)*•|-]{0,12}(?:(${wrong})|(${right}))`, 'iu');

/** A line that introduces what stands below: `mine stays Unverified:`. */
const introduced = new RegExp(`(?:(${wrong})|(${right}))[^\\n]{0,40}:\\s*$`, 'iu');
const digest = /[0-9a-f]{32}/i;

/** Lines above a pair that may say how it went, where its own does not. */
const above = 3;
/** In UTF-16 code units. */
const longestLine = 600;

const markIn = (
  match: RegExpExecArray | RegExpMatchArray | null | undefined,
): 'wrong' | 'right' | undefined =>
  match === null || match === undefined ? undefined : match[1] === undefined ? 'right' : 'wrong';

/**
 * What a text says of the pair at a place, by a mark or a word on its lines, at the beginning of one just above or in one
 * that introduces it:
 * that it is `wrong`, or `right`; undefined where it says neither.
 */
export function markAt(text: string, { start, end }: Range): 'wrong' | 'right' | undefined {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - longestLine);
  const newLine = text.indexOf('\n', end);
  const to = Math.min(newLine < 0 ? text.length : newLine, end + longestLine);
  const beside = `${text.slice(from, start)} ${text.slice(end, to)}`;
  const own = [...beside.matchAll(marks)];
  const worst = own.find((match) => match[1] !== undefined) ?? own[0];
  if (worst !== undefined) return markIn(worst);
  const lines = text
    .slice(Math.max(0, from - longestLine), Math.max(0, from - 1))
    .split('\n')
    .slice(-above)
    .reverse();
  const other = lines.findIndex((line) => digest.test(line));
  return markIn(
    lines
      .slice(0, other < 0 ? above : other)
      .map((line) => marked.exec(line) ?? introduced.exec(line))
      .find((match) => match !== null),
  );
}
