import { expect, it } from 'vitest';
import { runCases } from '../../fuzz/runCases.ts';
import { targets } from '../../fuzz/targets.ts';
import { times } from '../../times.ts';

/** The same ones in every run, the first of them by day; a million others: `npm run fuzz`. */
const [seed, cases] = [1, times > 1 ? 10_000 : 4_000];

it('thousands of hostile inputs run no handler, throw nothing, take no time and show no secret', async () => {
  const { failures, counts } = await runCases({ seed, from: 0, cases, budgetMs: 1_000 });
  expect(failures, `npm run fuzz -- --seed ${seed} --from ${failures[0]?.index} --cases 1`).toEqual([]);
  expect(Object.keys(counts).toSorted()).toEqual(targets.map(({ name }) => name).toSorted());
});
