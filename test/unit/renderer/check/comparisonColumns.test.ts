import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../../core/diagnosis/compare.ts';
import { comparisonColumns } from '../../../../renderer/check/comparisonColumns.ts';

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const columnsOf = (pasted: string, valid: string) => {
  const comparison = compare(pasted, valid);
  if (comparison === null) return undefined;
  return comparisonColumns({ pasted: [...comparison.pasted], valid: [...comparison.valid] });
};

describe('comparisonColumns', () => {
  it('leaves a gap where a character was lost', () => {
    const valid = '0123456789abcdef'.repeat(4);
    const columns = columnsOf(valid.slice(0, 5) + valid.slice(6), valid);
    expect(columns?.[5]).toEqual({ same: false, pasted: undefined, valid: 5 });
    expect(columns?.filter(({ same }) => !same)).toHaveLength(1);
  });

  it('puts each character in one column, in order, and equal ones together', () => {
    fc.assert(
      fc.property(hex(64), fc.nat(63), fc.nat(4), hex(3), (valid, at, lost, added) => {
        const pasted = valid.slice(0, at) + added + valid.slice(at + lost);
        const columns = columnsOf(pasted, valid);
        fc.pre(columns !== undefined);
        const indexes = (side: 'pasted' | 'valid') =>
          columns?.map((column) => column[side]).filter((i) => i !== undefined);
        expect(indexes('pasted')).toEqual(Array.from(pasted, (_, index) => index));
        expect(indexes('valid')).toEqual(Array.from(valid, (_, index) => index));
        for (const column of columns ?? []) {
          if (column.same) expect(pasted[column.pasted ?? -1]).toBe(valid[column.valid ?? -1]);
        }
      }),
    );
  });
});
