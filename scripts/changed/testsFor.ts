import { posix } from 'node:path';
import type { Imports } from './readImports.ts';

/** Tests that read the whole tree, and so belong to every change. */
export const always: readonly string[] = [
  'test/unit/architecture.test.ts',
  'test/unit/docs.test.ts',
  'test/unit/securityDoc.test.ts',
  'test/unit/core/report/causesPage.test.ts',
  'test/unit/core/report/integrationsPage.test.ts',
  'test/unit/renderer/hardCodedTexts.test.ts',
];

/** Imports between a test and a change that it is near to. What all import is near to all, hence also the number. */
const farthest = 2;
const mostTests = 40;

const isUnitTest = (path: string): boolean => /^test\/unit\/.*\.test\.ts$/.test(path);

/** How many imports each file is away from the nearest of the changed ones, against the arrows. */
function distances(changed: readonly string[], imports: Imports): ReadonlyMap<string, number> {
  const importers = new Map<string, string[]>();
  for (const [path, imported] of imports) {
    for (const one of imported) importers.set(one, [...(importers.get(one) ?? []), path]);
  }
  const found = new Map(changed.map((path) => [path, 0]));
  // A map goes on with what is added while it is walked through.
  for (const [path, distance] of found) {
    for (const one of importers.get(path) ?? []) if (!found.has(one)) found.set(one, distance + 1);
  }
  return found;
}

export interface ChosenTests {
  /** The tests to run, nearest first. */
  readonly run: readonly string[];
  /** How many other unit tests load a changed file, if from farther away. */
  readonly left: number;
}

/**
 * The unit tests that are near to a change: those in the folder that mirrors a changed file's, those at most two imports
 * away, and those that name a file which nobody imports (a document, a fixture, a workflow); and always those that read
 * the whole tree. `textOf` gives a file's text.
 */
export function testsFor(
  changed: readonly string[],
  imports: Imports,
  textOf: (path: string) => string,
): ChosenTests {
  const tests = [...imports.keys()].filter(isUnitTest);
  const away = distances(changed, imports);
  const mirrored = new Set(changed.map((path) => `test/unit/${posix.dirname(path)}`));
  const unimported = changed.filter((path) => !/\.(?:ts|tsx|mjs)$/.test(path));
  const names = unimported.flatMap((path) => [
    posix.basename(path),
    ...(path.startsWith('test/fixtures/') ? [path.split('/').slice(1, 3).join('/')] : []),
  ]);

  const near = new Map<string, number>();
  for (const test of tests) {
    const distance = Math.min(
      away.get(test) ?? Number.POSITIVE_INFINITY,
      mirrored.has(posix.dirname(test)) ? 1 : Number.POSITIVE_INFINITY,
      names.length > 0 && names.some((name) => textOf(test).includes(name)) ? 1 : Number.POSITIVE_INFINITY,
    );
    if (distance <= farthest) near.set(test, distance);
  }
  const nearest = [...near].toSorted(([, a], [, b]) => a - b).map(([test]) => test);
  const run = new Set([...nearest.slice(0, mostTests), ...always.filter((test) => imports.has(test))]);
  return { run: [...run], left: tests.filter((test) => away.has(test) && !run.has(test)).length };
}
