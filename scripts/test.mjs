// `npm test`: every check in order, each shown as it runs, and at the end one line `N passed, N failed` over all of
// them. Lint, typecheck and build count as one check each; a suite that could not run counts as a failure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundles } from './bundles.mjs';
import { chromiumBinary, isLinux, npm, root } from './machine.mjs';

const reports = mkdtempSync(join(tmpdir(), 'countersign-reports-'));

// Into a file or a log goes plain text. Not by NO_COLOR: Playwright sets FORCE_COLOR, and Node warns of both.
const plain = !process.stdout.isTTY && !process.env.FORCE_COLOR;

/** Runs an npm script; true when it ended well. */
function runScript(name, args = [], env = {}) {
  const { program, first, shell } = npm();
  const { status } = spawnSync(
    program,
    [...first, 'run', '-s', name, ...(args.length ? ['--', ...args] : [])],
    {
      cwd: root,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    },
  );
  return status === 0;
}

const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** The counts of a suite: of its report where it wrote one, and never all well when the program ended badly. */
function counts(ok, file, read) {
  const nothing = { passed: 0, failed: 0 };
  let found = nothing;
  try {
    found = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    process.stdout.write('It wrote no report.\n');
  }
  const ran = found.passed + found.failed > 0;
  return ran && (ok || found.failed > 0) ? found : { ...found, failed: found.failed + 1 };
}

function vitest(script) {
  const file = join(reports, `${script.replace(':', '-')}.json`);
  const ok = runScript(script, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(plain ? ['--no-color'] : []),
  ]);
  return counts(ok, file, (report) => ({
    passed: report.numPassedTests,
    // A file that could not even be loaded has no tests to its name.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
  }));
}

function playwright() {
  const file = join(reports, 'e2e.json');
  const chromium = chromiumBinary();
  const ok = runScript('test:e2e', ['--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...(chromium ? { COUNTERSIGN_CHROMIUM: chromium } : {}),
  });
  return counts(ok, file, ({ stats, errors }) => ({
    passed: stats.expected,
    // Passing at the second try only is a failure.
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
}

function notBuilt() {
  process.stdout.write('Not run: there is no build to run it on.\n');
  return check(false);
}

let built = false;
const steps = [
  ['Lint', () => check(runScript('lint', plain ? ['--colors=off'] : []))],
  ['Types', () => check(runScript('typecheck'))],
  [
    'Build',
    () => {
      built = buildBundles();
      return check(built);
    },
  ],
  ['Unit tests', () => vitest('test:unit')],
  ...(isLinux ? [['Keychain, against a real GNOME keyring', () => vitest('test:keyring')]] : []),
  ['The packed app', () => (built ? vitest('test:packaging') : notBuilt())],
  ['The app, end to end', () => (built ? playwright() : notBuilt())],
];

const total = { passed: 0, failed: 0 };
const lines = [];
try {
  for (const [name, step] of steps) {
    process.stdout.write(`\n── ${name}\n`);
    const started = performance.now();
    const { passed, failed } = step();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    lines.push(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}
process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
