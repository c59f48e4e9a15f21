import { type Growing, readers } from './growing.ts';

/** What reads a text, by its name or itself, and a text that can be made in any length. */
type Measured = Pick<Growing, 'make'> & { readonly reader: Growing['reader'] | ((text: string) => void) };

/** Milliseconds that reading a text takes at one, two and four times a length. */
export type Times = readonly [once: number, twice: number, fourTimes: number];

/** More than this is no growth in proportion. */
const mostPerDoubling = 2.6;
/** What is measured again before it counts: a length may just have passed what a cache or the heap holds. */
const rounds = 3;

/** Whether times grow faster than the length. Less than `least` milliseconds are not told from nothing. */
export const growsTooFast = ([once, twice, fourTimes]: Times, least: number): boolean =>
  fourTimes > least && fourTimes > twice * mostPerDoubling && fourTimes > once * mostPerDoubling ** 2;

/**
 * Processor time, the least of some tries: what else the machine does in the meantime does not count.
 */
export function timesOf({ reader, make }: Measured, length: number, tries = 3): Times {
  const read = typeof reader === 'function' ? reader : readers[reader];
  const [once = 0, twice = 0, fourTimes = 0] = [1, 2, 4].map((times) => {
    const text = make(length * times);
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < tries; index += 1) {
      const before = process.threadCpuUsage();
      read(text);
      const { user, system } = process.threadCpuUsage(before);
      least = Math.min(least, (user + system) / 1_000);
    }
    return least;
  });
  return [once, twice, fourTimes];
}

/** What was measured where reading grows faster than the length, again and again; undefined where it does not. */
export function tooFastGrowthOf(one: Measured, length: number, least: number): Times | undefined {
  let times = timesOf(one, length, 1);
  for (let round = 1; growsTooFast(times, least); round += 1) {
    if (round === rounds) return times;
    times = timesOf(one, length);
  }
  return undefined;
}
