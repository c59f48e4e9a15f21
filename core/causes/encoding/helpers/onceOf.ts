import { shortestRest } from './wrapping.ts';

/** What stands between the two, where anything does: two headers of one name are joined with a comma. */
export const betweenRepeated = ['', ', ', ',', '\n', ' ', ';', '|', '&'] as const;

/** Written more often than that, a text is none that anybody printed. */
const mostTimes = 4;

/** The text of at least `shortest` UTF-16 code units of which this one is a repetition; `undefined` where it is none. */
export function onceOf(text: string, shortest = shortestRest): string | undefined {
  for (const separator of betweenRepeated) {
    for (let times = 2; times <= mostTimes; times++) {
      const length = (text.length - separator.length * (times - 1)) / times;
      if (!Number.isInteger(length) || length < shortest) continue;
      const one = text.slice(0, length);
      if (Array(times).fill(one).join(separator) === text) return one;
    }
  }
  return undefined;
}
