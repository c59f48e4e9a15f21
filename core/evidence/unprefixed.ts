import { replacedIn } from './replacedIn.ts';
import type { Slice } from './Slice.ts';

/** Fewer lines may begin alike by chance. */
const fewest = 3;
const longestPrefix = 160;

/** The number of a line, as editors and reviews show it before the line. */
const lineNumbers: readonly RegExp[] = [
  /^[ \t]{0,8}(\d{1,6})(?:\t|$)/,
  /^[ \t]{0,8}(\d{1,6})(?:[ \t]{0,2}[|│:](?:[ \t]|$)|$)/,
  /^[ \t]{0,8}(\d{1,6})(?:[ \t]{2}|$)/,
];

/** Whether all lines begin with numbers in their order. */
function areNumbered(lines: readonly string[], number: RegExp): boolean {
  const numbers = lines.map((line) => Number(number.exec(line)?.[1]));
  return numbers.every((one, nth) => one === (numbers[0] ?? 0) + nth);
}

/** A time, or the bar behind the name of a container. */
const isTime = /\d{1,2}:\d{2}/;
const isBar = /^\|$/;
/** What may be a part of what somebody logs, rather than of what logs it. */
const mayBeTold = /[@="'`<>{}[(]|mail|sig|hmac|hash|digest|crisp|user|customer|curl|^>>?$|^\$$/i;
/** Words behind a time that every line has: a level, a host, a process. */
const mostWords = 4;

const literal = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\d+/g, String.raw`\d+`);

/** What stands before each line, as long as all have it: a time and what else a log writes, or a container’s name. */
function sharedBeginning(lines: readonly string[]): RegExp | undefined {
  const words = Array.from((lines[0] ?? '').slice(0, longestPrefix).matchAll(/(\s*)(\S+)(?=\s)/g));
  let pattern = '';
  let shared: RegExp | undefined;
  let behindTime = -1;
  for (const [, gap = '', word = ''] of words) {
    if (behindTime >= mostWords) break;
    const isDated = isTime.test(word);
    // A date, a host or a process may stand in brackets.
    if (mayBeTold.test(word.replace(/[[\]()]/g, ''))) break;
    pattern += `${literal(gap).replace(/\s+/g, String.raw`\s{1,8}`)}${literal(word)}`;
    const all = new RegExp(`^${pattern}(?=\\s|$)`);
    if (!lines.every((line) => all.test(line))) break;
    if (isDated || behindTime >= 0) behindTime += 1;
    if (behindTime >= 0 || isBar.test(word)) shared = new RegExp(`^${pattern}[ \\t]?`);
    if (isBar.test(word)) break;
  }
  return shared;
}

/**
 * A text without what an editor, a log or a container put before each of its lines; a text of which one line has it not
 * is left as it is. It still knows where everything stood. Linear in the length.
 */
export function unprefixed(slice: Slice): Slice {
  const lines = slice.text.split('\n').map((line) => line.trimEnd());
  if (lines.at(-1) === '') lines.pop();
  if (lines.length < fewest) return slice;
  const beginning =
    lineNumbers.find((number) => areNumbered(lines, number)) ??
    sharedBeginning(lines.filter((line) => line !== ''));
  if (beginning === undefined) return slice;
  return replacedIn(slice, new RegExp(beginning.source, 'gm'), () => '');
}
