import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest } from '../../../scripts/reports.mjs';

const root = join(import.meta.dirname, '../../..');

describe('a report of Vitest', () => {
  const test = (status: string, title: string) => ({ status, ancestorTitles: ['a thing'], title });

  it('names what failed by its file and its titles', () => {
    const report = {
      numPassedTests: 7,
      testResults: [
        {
          name: join(root, 'test/unit/a.test.ts'),
          status: 'passed',
          assertionResults: [test('passed', 'x')],
        },
        {
          name: join(root, 'test/unit/b.test.ts'),
          status: 'failed',
          assertionResults: [test('failed', 'works'), test('passed', 'y'), test('skipped', 'z')],
        },
      ],
    };
    expect(readVitest(report)).toEqual({ passed: 7, failed: ['test/unit/b.test.ts › a thing › works'] });
  });

  it.each([
    ['could not be loaded', []],
    ['could not be set up', [test('skipped', 'x')]],
  ])('names a file that %s', (_, assertionResults) => {
    const name = join(root, 'test/unit/a.test.ts');
    expect(
      readVitest({ numPassedTests: 0, testResults: [{ name, status: 'failed', assertionResults }] }),
    ).toEqual({
      passed: 0,
      failed: ['test/unit/a.test.ts'],
    });
  });
});

describe('a report of Playwright', () => {
  const config = { rootDir: join(root, 'test/e2e') };
  const spec = (title: string, status: string) => ({ file: 'pages/a.spec.ts', title, tests: [{ status }] });

  it('names what failed or passed at the second try only, by its file and its titles', () => {
    const report = {
      config,
      errors: [],
      stats: { expected: 5, unexpected: 1, flaky: 1 },
      suites: [
        {
          title: 'pages/a.spec.ts',
          specs: [spec('opens', 'unexpected'), spec('closes', 'expected'), spec('waits', 'skipped')],
          suites: [
            { title: 'a page', specs: [], suites: [{ title: 'in it', specs: [spec('moves', 'flaky')] }] },
          ],
        },
      ],
    };
    expect(readPlaywright(report)).toEqual({
      passed: 5,
      failed: [
        'test/e2e/pages/a.spec.ts › opens',
        'test/e2e/pages/a.spec.ts › a page › in it › moves (passed at the second try only)',
      ],
    });
  });

  it('names what went wrong outside of any test', () => {
    const location = { file: join(root, 'test/e2e/b.spec.ts'), line: 1, column: 7 };
    const errors = [{ message: 'Error: no such page\nand more', location }, { message: 'no browser' }];
    expect(readPlaywright({ config, errors, stats: { expected: 0 }, suites: [] })).toEqual({
      passed: 0,
      failed: ['test/e2e/b.spec.ts › Error: no such page', 'test/e2e › no browser'],
    });
  });
});
