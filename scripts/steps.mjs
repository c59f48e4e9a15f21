// What the test scripts have in common: steps run one after the other, each shown as it runs, and at the end what each
// took, what failed by name, and as the last line `N passed, N failed` over all of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCache, npm, root } from './machine.mjs';
import { readPlaywright, readVitest } from './reports.mjs';

const reports = mkdtempSync(join(tmpdir(), 'countersign-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

// Into a file or a log goes plain text. Not by NO_COLOR: Playwright sets FORCE_COLOR, and Node warns of both.
const plain = !process.stdout.isTTY && !process.env.FORCE_COLOR;

/**
 * Runs an npm script; true when it ended well.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function runScript(name, args = [], env = {}) {
  const { program, first, shell } = npm();
  const { status } = spawnSync(
    program,
    [...first, 'run', '-s', name, ...(args.length ? ['--', ...args] : [])],
    {
      cwd: root,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...compileCache, ...process.env, ...env },
    },
  );
  return status === 0;
}

/** @typedef {import('./reports.mjs').Outcome} Outcome */

/**
 * A check that passes or fails as a whole, for `runSteps`.
 * @param {boolean} ok
 */
export const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? [] : [''] });

/**
 * What a suite's report says; and where it wrote none, ran nothing or ended badly, that this failed.
 * @param {boolean} ok
 * @param {string} file
 * @param {(report: any) => Outcome} read
 * @returns {Outcome}
 */
function resultOf(ok, file, read) {
  let result;
  try {
    result = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: ['no report was written'] };
  }
  if (result.failed.length > 0) return result;
  if (result.passed === 0) return { passed: 0, failed: ['no test was run'] };
  return ok ? result : { ...result, failed: ['it ended badly, outside of any test'] };
}

export const lint = () => check(runScript('lint', plain ? ['--colors=off'] : []));
export const types = () => check(runScript('typecheck'));

/**
 * Runs an npm script that is Vitest, with more arguments where they are given.
 * @param {string} script
 * @param {readonly string[]} args
 */
export function vitest(script, args = []) {
  const file = join(reports, `${script.replace(':', '-')}.json`);
  const ok = runScript(script, [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(plain ? ['--no-color'] : []),
  ]);
  return resultOf(ok, file, readVitest);
}

/**
 * Runs an npm script that is Playwright.
 * @param {string} script
 * @param {NodeJS.ProcessEnv} [env]
 */
export function playwright(script, env) {
  const file = join(reports, 'playwright.json');
  const ok = runScript(script, ['--reporter=list,json'], { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return resultOf(ok, file, readPlaywright);
}

/**
 * Runs one step after the other, to the end whatever fails, says the `remark`, and sets the exit code.
 * @param {readonly (readonly [name: string, step: () => Outcome])[]} steps
 */
export function runSteps(steps, remark = '') {
  /** @type {{ passed: number, failed: string[] }} */
  const total = { passed: 0, failed: [] };
  const times = [];
  for (const [index, [name, step]] of steps.entries()) {
    process.stdout.write(`\n── ${index + 1} of ${steps.length} · ${name}\n`);
    const started = performance.now();
    const { passed, failed } = step();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const mark = failed.length === 0 ? '✓' : '✗';
    times.push(`${mark} ${name}: ${passed} passed, ${failed.length} failed, ${seconds} s`);
    total.passed += passed;
    total.failed.push(...failed.map((what) => (what === '' ? name : `${name}: ${what}`)));
  }
  process.stdout.write(`\n${times.join('\n')}\n${remark && `${remark}\n`}`);
  if (total.failed.length > 0) {
    process.stdout.write(`\nFailed:\n${total.failed.map((what) => `  ${what}\n`).join('')}`);
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed.length} failed\n`);
  process.exitCode = total.failed.length === 0 ? 0 : 1;
}
