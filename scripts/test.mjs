// `npm test`: every check in order, each shown as it runs, and at the end one line `N passed, N failed` over all of
// them. Lint, types and build count as one check each; a suite that could not run counts as a failure.
import { app, buildBundle, commandLine } from './bundles.mjs';
import { chromiumForTests, isLinux } from './machine.mjs';
import { check, lint, playwright, runScript, runSteps, types, vitest } from './steps.mjs';

let built = false;
/** Both are built, whatever becomes of the other. */
function build() {
  built = buildBundle(app);
  return check([built, buildBundle(commandLine)].every(Boolean));
}

/** @param {() => import('./reports.mjs').Outcome} suite */
function onTheBuild(suite) {
  if (built) return suite();
  process.stdout.write('Not run: there is no build to run it on.\n');
  return { passed: 0, failed: ['there is no build to run it on'] };
}

/**
 * Shown, and no failure: while a change is under way English stands in for what is not translated yet.
 * @returns {import('./steps.mjs').Outcome}
 */
function languages() {
  runScript('locales:check');
  return { passed: 0, failed: [] };
}

const chromium = chromiumForTests();
const keyring = /** @type {const} */ ([
  'Keychain, against a real GNOME keyring',
  () => vitest('test:keyring'),
]);

runSteps([
  ['Lint', lint],
  ['Types', types],
  ['Build', build],
  ['Unit tests', () => vitest('test:unit')],
  ['Languages', languages],
  ...(isLinux ? [keyring] : []),
  ['The packed app', () => onTheBuild(() => vitest('test:packaging'))],
  [
    'The app, end to end',
    () => onTheBuild(() => playwright('test:e2e', chromium ? { COUNTERSIGN_CHROMIUM: chromium } : {})),
  ],
]);
