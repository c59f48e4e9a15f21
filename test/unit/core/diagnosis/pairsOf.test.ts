import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../../../core/diagnosis/pairsOf.ts';

describe('pairsOf', () => {
  it('gives every pair that may be, key by key, and passes all of them', () => {
    const places = fc.uniqueArray(fc.nat(50), { maxLength: 12 }).map((list) => Uint32Array.from(list));
    fc.assert(
      fc.property(places, places, fc.integer({ min: 1, max: 40 }), fc.nat(4), (keys, texts, most, rest) => {
        const mayBe = (key: number, text: number): boolean => (key + text) % 5 !== rest;
        const parts = [...pairsOf(keys, texts, mayBe, most)];
        const all = [...keys].flatMap((key) => [...texts].map((text) => [key, text] as const));
        expect(
          parts.flatMap((part) => [...part.keys].map((key, nth) => [key, part.texts[nth] as number])),
        ).toEqual(all.filter(([key, text]) => mayBe(key, text)));
        expect(parts.reduce((sum, { passed }) => sum + passed, 0)).toBe(all.length);
        for (const part of parts) expect(part.keys.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('takes as many texts for each key as go with it', () => {
    const texts = Uint32Array.from({ length: 9 }, (_, place) => place);
    const counts = fc.array(fc.nat(9), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 3 }), (each, of) => {
        const parts = Array.from({ length: of }, (_, index) => {
          const keys = Uint32Array.from([...each.keys()].filter((key) => key % of === index));
          return [...pairsOf(keys, texts, () => true, 4, each)];
        }).flat();
        const found = parts.flatMap((part) => [...part.keys].map((key, nth) => `${key} ${part.texts[nth]}`));
        const all = each.flatMap((count, key) =>
          Array.from({ length: count }, (_, text) => `${key} ${text}`),
        );
        expect(found.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  it('tells now and then how many it has passed where none may be', () => {
    const places = Uint32Array.from({ length: 100 }, (_, place) => place);
    const parts = [...pairsOf(places, places, () => false, 2)];
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.every(({ keys }) => keys.length === 0)).toBe(true);
    expect(parts.reduce((sum, { passed }) => sum + passed, 0)).toBe(10_000);
  });
});
