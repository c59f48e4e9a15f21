/** Objects and arrays inside each other, at most. What holds an email has a few; thousands end on the stack of whoever walks them. */
const deepest = 100;

const isDeeperThan = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((one) => isDeeperThan(one, depth - 1)));

/** Whether a value of JSON nests deeper than anything that is meant. Takes no more of the stack than it allows. */
export const nestsTooDeeply = (value: unknown): boolean => isDeeperThan(value, deepest);
