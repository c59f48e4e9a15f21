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
});
