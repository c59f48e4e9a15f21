import { describe, expect, it } from 'vitest';
import { onceSlow } from '../../fuzz/growing.ts';
import { growsTooFast, tooFastGrowthOf } from '../../fuzz/growthOf.ts';

describe('reading takes time in proportion to the length', () => {
  /** In milliseconds of processor time. In proportion they take a tenth of it, and else ten times as much. */
  const least = 2_000;

  // All other kinds, in longer texts: npm run fuzz.
  it.each(onceSlow)('$name', (one) => {
    // Short ones too: of a long text no more than some thousand calls are looked at.
    expect(tooFastGrowthOf(one, 10_000, least / 5)).toBeUndefined();
    expect(tooFastGrowthOf(one, 150_000, least)).toBeUndefined();
  });
});

describe('growth with the length', () => {
  it('is told where the time grows with the square of the length', () => {
    expect(growsTooFast([100, 400, 1_600], 50)).toBe(true);
  });

  it.each([
    ['in proportion', [100, 200, 400]],
    ['in proportion, measured badly once', [30, 200, 400]],
    ['to a limit', [100, 200, 210]],
    ['too little to be measured', [0, 4, 20]],
  ] as const)('is fine %s', (_, times) => {
    expect(growsTooFast(times, 50)).toBe(false);
  });
});
