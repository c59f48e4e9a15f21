import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cheapestPairs,
  deepest,
  limitPairs,
  mistakeCountsOf,
  mistakesIn,
  pairsWithin,
} from '../../../../core/diagnosis/plan.ts';

describe('the plan', () => {
  it('has every combination of the computing layers, and three changes of the email, in exactly one tier', () => {
    const tiers = Array.from({ length: deepest + 1 }, (_, mistakes) => mistakeCountsOf(mistakes));
    expect(new Set(tiers.flat().map((counts) => JSON.stringify(counts))).size).toBe(3 * 3 * 2 * 2 + 1);
    for (const [mistakes, combinations] of tiers.entries()) {
      for (const counts of combinations) expect(mistakesIn(counts)).toBe(mistakes);
    }
  });

  it('keeps everything up to two mistakes', () => {
    expect(limitPairs('both', 2, 500, 10_000)).toEqual({ messages: 500, secrets: 10_000 });
  });

  it('shares a limited room between messages and secrets, and leaves out neither', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('batch', 'construction', 'algorithm', 'both'),
        fc.integer({ min: 3, max: 6 }),
        fc.integer({ min: 1, max: 200_000 }),
        fc.integer({ min: 1, max: 200_000 }),
        (computation, mistakes, messages, secrets) => {
          const share = limitPairs(computation, mistakes, messages, secrets);
          expect(share.messages).toBeGreaterThan(0);
          expect(share.messages).toBeLessThanOrEqual(messages);
          expect(share.secrets).toBeGreaterThan(0);
          expect(share.secrets).toBeLessThanOrEqual(secrets);
          expect(share.messages * share.secrets).toBeLessThanOrEqual(8.1e6);
        },
      ),
    );
  });

  it('takes of messages and secrets the pairs up to a price', () => {
    const priced = (...costs: readonly number[]) => costs.map((cost) => ({ cost }));
    expect(pairsWithin(priced(0, 1, 2, 5), priced(0, 3, 4, 9), 5)).toEqual([4, 3, 2]);
    expect(pairsWithin(priced(3), priced(3), 5)).toEqual([]);
    expect(pairsWithin([], priced(3), 5)).toEqual([]);
  });

  it('takes of messages and secrets the pairs that cost least together, and no more than there is room for', () => {
    const prices = fc
      .array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 1, maxLength: 60 })
      .map((costs) => costs.toSorted((a, b) => a - b).map((cost) => ({ cost })));
    fc.assert(
      fc.property(prices, prices, fc.integer({ min: 1, max: 500 }), (messages, secrets, room) => {
        const counts = cheapestPairs(messages, secrets, room);
        const pairs = secrets.flatMap(({ cost }, nth) =>
          messages.map((message, at) => ({ cost: cost + message.cost, isTaken: at < (counts[nth] ?? 0) })),
        );
        const taken = pairs.filter(({ isTaken }) => isTaken);
        expect(taken.length).toBeLessThanOrEqual(room);
        const dearest = Math.max(0, ...taken.map(({ cost }) => cost));
        const left = pairs.filter(({ isTaken }) => !isTaken).map(({ cost }) => cost);
        expect(Math.min(...left)).toBeGreaterThanOrEqual(dearest);
      }),
    );
  });
});
