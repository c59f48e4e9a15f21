import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const steps = pathToFileURL(join(import.meta.dirname, '../../../scripts/steps.mjs'));

/** What running these steps prints, line by line, with every time as one second. */
function run(...results: readonly string[]) {
  const list = results.map((result, nth) => `['Step ${nth + 1}', () => (${result})]`).join(',');
  const program = `import { check, runSteps } from '${steps}'; runSteps([${list}]);`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.replaceAll(/\d+\.\d s/g, '1.0 s').split('\n') };
}

describe('the steps of a test run', () => {
  it('say which they are of how many, what they took, and the count at the end', () => {
    expect(run('check(true)', '{ passed: 41, failed: [] }')).toEqual({
      status: 0,
      lines: [
        '',
        '── 1 of 2 · Step 1',
        '',
        '── 2 of 2 · Step 2',
        '',
        '✓ Step 1: 1 passed, 0 failed, 1.0 s',
        '✓ Step 2: 41 passed, 0 failed, 1.0 s',
        '',
        '42 passed, 0 failed',
        '',
      ],
    });
  });

  it('all run, whatever failed, and what failed is named right before the count', () => {
    const { status, lines } = run(
      'check(false)',
      `{ passed: 3, failed: ['a.test.ts › one', 'b.test.ts › two'] }`,
      'check(true)',
    );
    expect(status).toBe(1);
    expect(lines.slice(-11)).toEqual([
      '✗ Step 1: 0 passed, 1 failed, 1.0 s',
      '✗ Step 2: 3 passed, 2 failed, 1.0 s',
      '✓ Step 3: 1 passed, 0 failed, 1.0 s',
      '',
      'Failed:',
      '  Step 1',
      '  Step 2: a.test.ts › one',
      '  Step 2: b.test.ts › two',
      '',
      '4 passed, 3 failed',
      '',
    ]);
  });
});
