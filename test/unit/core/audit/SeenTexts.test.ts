import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, SeenTexts } from '../../../../core/audit/SeenTexts.ts';

const put = (seen: SeenTexts, text: string): boolean => {
  let was = 0;
  markText(text, (low, high) => {
    was = seen.addAll(Uint32Array.of(low, high));
  });
  return was > 0;
};

describe('texts that came before', () => {
  it('are told exactly as a set of them tells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const seen = new SeenTexts(100_000);
        const known = new Set<string>();
        for (const text of texts) {
          expect(put(seen, text)).toBe(known.has(text));
          known.add(text);
        }
      }),
    );
  });

  it('are none among a hundred thousand different ones, and all the second time', () => {
    const seen = new SeenTexts(100_000);
    const emails = Array.from({ length: 100_000 }, (_, index) => `person${index}@example.com`);
    expect(emails.filter((email) => put(seen, email))).toEqual([]);
    expect(emails.filter((email) => !put(seen, email))).toEqual([]);
  });

  it('are told also where there are far more than expected', () => {
    const seen = new SeenTexts(1);
    const emails = Array.from({ length: 50_000 }, (_, index) => `person${index}@example.com`);
    expect(emails.filter((email) => put(seen, email))).toEqual([]);
    expect(emails.filter((email) => !put(seen, email))).toEqual([]);
  });

  it('are told of the first ones when there is room for no more', () => {
    const seen = new SeenTexts(1, 1 << 14);
    const emails = Array.from({ length: 20_000 }, (_, index) => `person${index}@example.com`);
    expect(emails.filter((email) => put(seen, email))).toEqual([]);
    const known = emails.filter((email) => put(seen, email));
    expect(known.length).toBeGreaterThan(9_000);
    expect(known).toEqual(emails.slice(0, known.length));
  });
});
