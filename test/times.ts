/**
 * How many times as much of random and sampled tests is done as in `npm test`: 1 there, and more with
 * `npm run test:long`, as every night.
 */
export const times = Number(process.env.COUNTERSIGN_TIMES ?? 1);
