import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inTurns } from '../../../../../core/causes/helpers/inTurns.ts';

it('takes one of each in turn, and goes on with those that have more', () => {
  expect([...inTurns([1, 2, 3], [], [4], [5, 6])]).toEqual([1, 4, 5, 2, 6, 3]);
});

it('gives all of each, in its own order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat())), (lists) => {
      const marked = lists.map((list, which) => list.map((value) => ({ which, value })));
      const all = [...inTurns(...marked)];
      for (const [which, list] of marked.entries())
        expect(all.filter((one) => one.which === which)).toEqual(list);
      expect(all).toHaveLength(lists.flat().length);
    }),
  );
});

it('asks for no more than it was asked for', () => {
  function* endless(): Generator<number> {
    for (let nth = 0; ; nth++) yield nth;
  }
  expect([...Iterator.from(inTurns(endless(), endless())).take(3)]).toEqual([0, 0, 1]);
});
