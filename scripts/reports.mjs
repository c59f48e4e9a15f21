// What the test programs' JSON reports say: how many tests passed, and which failed.
import { isAbsolute, relative, sep } from 'node:path';
import { root } from './machine.mjs';

/** @param {string} file */
const pathOf = (file) => (isAbsolute(file) ? relative(root, file) : file).split(sep).join('/');
/**
 * @param {string} file
 * @param {readonly string[]} titles
 */
const named = (file, ...titles) => [pathOf(file), ...titles].join(' › ');

/**
 * What a report says: how many tests passed, and the names of what failed.
 * @typedef {{ readonly passed: number, readonly failed: readonly string[] }} Outcome
 */

/**
 * What is read of Vitest's report.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {readonly { name: string, status: string, assertionResults: readonly { status: string, ancestorTitles: readonly string[], title: string }[] }[]} testResults
 */

/**
 * What is read of Playwright's report.
 * @typedef {object} PlaywrightReport
 * @property {readonly PlaywrightSuite[]} suites
 * @property {{ expected: number }} stats
 * @property {readonly { message?: string, location?: { file: string } }[]} errors
 * @property {{ rootDir: string }} config
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {readonly { file: string, title: string, tests: readonly { status: string }[] }[]} [specs]
 * @property {readonly PlaywrightSuite[]} [suites]
 */

/**
 * A report of Vitest's.
 * @param {VitestReport} report
 * @returns {Outcome}
 */
export function readVitest({ numPassedTests, testResults }) {
  return {
    passed: numPassedTests,
    failed: testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults
        .filter((test) => test.status === 'failed')
        .map(({ ancestorTitles, title }) => named(name, ...ancestorTitles, title));
      // A file that could not even be loaded has no tests to its name, and one whose set-up failed has none that failed.
      return failed.length === 0 && status === 'failed' ? [named(name)] : failed;
    }),
  };
}

/**
 * A report of Playwright's, likewise. Passing at the second try only is a failure.
 * @param {PlaywrightReport} report
 * @returns {Outcome}
 */
export function readPlaywright({ suites, stats, errors, config }) {
  /** @type {string[]} */
  const failed = [];
  /**
   * @param {PlaywrightSuite} suite
   * @param {readonly string[]} titles
   */
  const visit = (suite, titles) => {
    for (const { file, title, tests } of suite.specs ?? []) {
      for (const { status } of tests) {
        const told = named(`${pathOf(config.rootDir)}/${file}`, ...titles, title);
        if (status === 'unexpected') failed.push(told);
        if (status === 'flaky') failed.push(`${told} (passed at the second try only)`);
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...titles, inner.title]);
  };
  // The outermost suites are the files.
  for (const file of suites) visit(file, []);
  for (const { message = '', location } of errors) {
    failed.push(named(location?.file ?? config.rootDir, message.split('\n', 1).join()));
  }
  return { passed: stats.expected, failed };
}
