import { expect, it } from 'vitest';
import { practise } from '../../../../services/audit/practise.ts';

it('goes where a real audit goes: a search proves the mistake of the wrong rows, and the valid ones are found', async () => {
  const { judged, known, isKnown } = (await practise()) ?? {};
  expect(judged).toMatchObject({ rows: 1_000, outcomes: [900, 100, 0, 0], stored: 1 });
  expect(known?.flatMap(({ mistakes }) => mistakes)).not.toEqual([]);
  expect(isKnown).toBe(true);
});
