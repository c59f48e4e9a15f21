import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinTwoEdits } from '../../../../core/diagnosis/withinTwoEdits.ts';

const hex = fc.stringMatching(/^[0-9a-f]{8,64}$/);

/** The textbook distance, to compare with. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, one] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (one === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('withinTwoEdits', () => {
  it.each([
    ['a changed character', 'cd7cc422', 'cd7dc422'],
    ['a lost character', 'cd7cc422', 'cd7c422'],
    ['an added character', 'cd7cc422', 'cd7cc4422'],
    ['two swapped neighbours', 'cd7cc422', 'dc7cc422'],
    ['two changes far apart', 'cd7cc422', 'ad7cc423'],
  ])('sees %s', (_, a, b) => {
    expect(withinTwoEdits(a, b)).toBe(true);
  });

  it('does not call equal texts damaged', () => {
    fc.assert(
      fc.property(hex, (text) => {
        expect(withinTwoEdits(text, text)).toBe(false);
      }),
    );
  });

  it('agrees with the edit distance', () => {
    const edits = fc.array(fc.tuple(fc.nat(63), fc.constantFrom('', 'a', 'ab'), fc.nat(1)), { maxLength: 3 });
    fc.assert(
      fc.property(hex, edits, (text, changes) => {
        let other = text;
        for (const [at, by, lost] of changes) other = other.slice(0, at) + by + other.slice(at + lost);
        const far = distance(text, other);
        expect(withinTwoEdits(text, other)).toBe(far === 1 || far === 2);
        expect(withinTwoEdits(other, text)).toBe(far === 1 || far === 2);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is bounded for long texts of one character', () => {
    expect(withinTwoEdits('a'.repeat(100_000), `b${'a'.repeat(99_997)}bb`)).toBe(false);
  });
});
