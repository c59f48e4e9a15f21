// `npm run test:changed [-- --base REVISION]`: lint, types, and the unit tests near to what differs from HEAD, or from
// the revision, in under half a minute. For while one works: `npm test` runs everything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changedFiles } from './changed/changedFiles.ts';
import { readImports } from './changed/readImports.ts';
import { testsFor } from './changed/testsFor.ts';
import { root } from './machine.mjs';
import { lint, runSteps, types, vitest } from './steps.mjs';

const { values } = parseArgs({ options: { base: { type: 'string', default: 'HEAD' } } });
const changed = changedFiles(root, values.base);
const { run, left } = testsFor(changed, readImports(root), (path) => readFileSync(join(root, path), 'utf8'));

console.log(`${changed.length} files differ from ${values.base}.`);
runSteps(
  [
    ['Lint', lint],
    ['Types', types],
    [`Unit tests, ${run.length} files that are near`, () => vitest('test:unit', [...run])],
  ],
  `Not run: ${left} files of unit tests that are farther away, the keychain, the packed app, and the app end to end.`,
);
