// `npm run fuzz`: a million hostile inputs for every parser and every call; then the time of every reader against the
// length of texts of all kinds, which may not grow faster than the length (`--growth N`: and of N more kinds, at random,
// 100 when left out). Prints its seed; what it finds is run again
// with `--seed S --from N --cases 1`, and a run that was stopped goes on with `--seed S --from N`.
import { parseArgs } from 'node:util';
import { anyGrowing, growing } from '../test/fuzz/growing.ts';
import { tooFastGrowthOf } from '../test/fuzz/growthOf.ts';
import { createRandom } from '../test/fuzz/random.ts';
import { runCases } from '../test/fuzz/runCases.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 0x7fff_ffff)) },
    from: { type: 'string', default: '0' },
    cases: { type: 'string', default: '1000000' },
    budget: { type: 'string', default: '2000' },
    growth: { type: 'string', default: '100' },
  },
});
const seed = Number(values.seed);
const first = Number(values.from);
const cases = Number(values.cases);
const budgetMs = Number(values.budget);
/** Cases between two lines on the screen. */
const step = 20_000;

console.log(`Seed ${seed}, ${cases.toLocaleString('en-GB')} cases from ${first}.`);
const started = performance.now();
let failed = 0;
for (let done = 0; done < cases; done += step) {
  const from = first + done;
  const { failures } = await runCases({ seed, from, cases: Math.min(step, cases - done), budgetMs });
  for (const { index, target, message } of failures) {
    failed += 1;
    console.error(
      `✗ ${target}: --seed ${seed} --from ${index} --cases 1\n  ${message.replaceAll('\n', '\n  ')}`,
    );
  }
  const upTo = from + Math.min(step, cases - done);
  console.log(`Up to ${upTo}: ${failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** Characters of the shortest text; milliseconds that are told from nothing. */
const [length, least] = [250_000, 150];
const kinds = [
  ...growing,
  ...Array.from({ length: Number(values.growth) }, (_, index) => anyGrowing(createRandom(seed, index))),
];
for (const kind of kinds) {
  const times = tooFastGrowthOf(kind, length, least);
  if (times === undefined) continue;
  failed += 1;
  console.error(
    `✗ ${kind.reader}, ${kind.name}: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms for 1, 2, 4 times ${length} characters`,
  );
}
console.log(`Growth with the length: ${kinds.length} kinds of texts, ${failed} failed in all`);
process.exitCode = failed === 0 ? 0 : 1;
