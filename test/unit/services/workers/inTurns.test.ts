import { expect, it } from 'vitest';
import type { Stepwise } from '../../../../core/Stepwise.ts';
import { inTurns } from '../../../../services/workers/inTurns.ts';

it('lets everybody else have a turn between two steps, and gives the result', async () => {
  const seen: string[] = [];
  function* steps(): Stepwise<string> {
    for (const step of ['first', 'second', 'third']) {
      seen.push(step);
      yield;
    }
    return 'done';
  }
  const other = setInterval(() => seen.push('other'), 0);
  const result = await inTurns(steps());
  clearInterval(other);
  expect(result).toBe('done');
  expect(seen.slice(0, 1)).toEqual(['first']);
  expect(seen.filter((one) => one !== 'other')).toEqual(['first', 'second', 'third']);
});
