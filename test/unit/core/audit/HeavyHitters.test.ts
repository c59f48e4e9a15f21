import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeavyHitters } from '../../../../core/audit/HeavyHitters.ts';

describe('the most frequent values', () => {
  it('are counted exactly while there are few', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        const counted = new HeavyHitters<number>(10);
        for (const value of values) counted.add(value, 1);
        for (let value = 0; value < 10; value++) {
          expect(counted.get(value)).toBe(values.filter((one) => one === value).length);
        }
      }),
    );
  });

  it('are never counted too high, and too low by a bounded share at most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 500 }), (values) => {
        const counted = new HeavyHitters<number>(8);
        for (const value of values) counted.add(value, 1);
        for (const value of new Set(values)) {
          const exact = values.filter((one) => one === value).length;
          expect(counted.get(value)).toBeLessThanOrEqual(exact);
          expect(exact - counted.get(value)).toBeLessThanOrEqual(values.length / 8);
        }
      }),
    );
  });
});
