import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../core/diagnosis/Comparison.ts';
import { compare } from '../../../../core/diagnosis/compare.ts';
import { documented } from './aQuestion.ts';

const valid = documented.signature;
const total = (runs: readonly Run[] = []): number => runs.reduce((sum, { length }) => sum + length, 0);
const agreeing = (runs: readonly Run[] = []): number =>
  runs.reduce((sum, { length, same }) => sum + (same ? length : 0), 0);

describe('compare', () => {
  it('gives one run for equal texts', () => {
    expect(compare(valid, valid)).toEqual({
      pasted: [{ length: 64, same: true }],
      valid: [{ length: 64, same: true }],
    });
  });

  it('marks the letters of an upper-cased signature and leaves its digits', () => {
    const runs = compare(valid.toUpperCase(), valid)?.pasted;
    expect(agreeing(runs)).toBe(valid.replace(/[a-f]/g, '').length);
  });

  it('aligns a signature that lost a character', () => {
    const comparison = compare(valid.slice(0, 10) + valid.slice(11), valid);
    expect(agreeing(comparison?.pasted)).toBe(63);
    expect(comparison?.valid).toContainEqual({ length: 1, same: false });
  });

  it('aligns a signature that lost one character and doubled another', () => {
    const moved = `${valid.slice(0, 10)}${valid.slice(11, 40)}${valid[39]}${valid.slice(40)}`;
    expect(moved).toHaveLength(64);
    expect(agreeing(compare(moved, valid)?.pasted)).toBe(63);
  });

  it('finds the beginning of a truncated signature', () => {
    expect(agreeing(compare(valid.slice(0, 40), valid)?.pasted)).toBe(40);
  });

  it('does not compare Base64, other digests’ lengths, nothing, or a megabyte', () => {
    const base64 = Buffer.from(valid, 'hex').toString('base64');
    for (const text of [base64, 'ab'.repeat(64), '', 'f'.repeat(1_000_000)])
      expect(compare(text, valid)).toBeNull();
  });

  it('covers both texts from end to end, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), (pasted) => {
        const comparison = compare(pasted, valid);
        if (comparison === null) return;
        expect(total(comparison.pasted)).toBe(pasted.length);
        expect(total(comparison.valid)).toBe(valid.length);
      }),
    );
  });
});
