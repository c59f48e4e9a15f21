import type { Found } from './Evidence.ts';

/** The place of the hex in a value that holds more, such as its name; of the value where it holds none. */
export function digestIn({ value, range: { start, end } }: Found): Found['range'] {
  const digest = /[0-9a-f]{32,128}/i.exec(value);
  if (digest === null) return { start, end };
  return { start: start + digest.index, end: start + digest.index + digest[0].length };
}
