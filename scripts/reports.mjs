// What the test programs' JSON reports say: how many tests passed, and which failed.
import { isAbsolute, relative, sep } from 'node:path';
import { root } from './machine.mjs';

const pathOf = (file) => (isAbsolute(file) ? relative(root, file) : file).split(sep).join('/');
const named = (file, ...titles) => [pathOf(file), ...titles].join(' › ');

/** A report of Vitest's as `{ passed, failed }`: a count, and the names of what failed. */
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

/** A report of Playwright's, likewise. Passing at the second try only is a failure. */
export function readPlaywright({ suites, stats, errors, config }) {
  const failed = [];
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
    failed.push(named(location?.file ?? config.rootDir, message.split('\n', 1)[0]));
  }
  return { passed: stats.expected, failed };
}
