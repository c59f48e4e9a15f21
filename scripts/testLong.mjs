// `npm run test:long [-- TIMES]`: the unit tests that are random or take samples, doing so many times as much as in
// `npm test`, 20 when left out: more inputs for each property, every signature of the corpus, and what needs minutes.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.mjs';
import { runSteps, vitest } from './steps.mjs';

const times = Number(process.argv[2] ?? 20);
const files = globSync('test/unit/**/*.test.ts', { cwd: root }).filter((file) =>
  /from '(?:fast-check|[./]+\/times\.ts)'/.test(readFileSync(join(root, file), 'utf8')),
);
process.env.COUNTERSIGN_TIMES = String(times);
runSteps([
  [`${files.length} files of unit tests, ${times} times the usual amount`, () => vitest('test:unit', files)],
]);
