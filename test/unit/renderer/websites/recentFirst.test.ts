import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recentFirst } from '../../../../renderer/websites/recentFirst.ts';

const list = (ids: readonly string[]) => ids.map((id) => ({ id }));

it('puts what was used lately first, and leaves the rest as it was', () => {
  expect(recentFirst(list(['a', 'b', 'c', 'd']), ['d', 'gone', 'b'])).toEqual(list(['d', 'b', 'a', 'c']));
});

it('loses and invents nothing', () => {
  const ids = fc.uniqueArray(fc.string(), { maxLength: 20 });
  fc.assert(
    fc.property(ids, fc.array(fc.string()), (all, recent) => {
      expect(
        recentFirst(list(all), recent)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...all].sort());
    }),
  );
});
