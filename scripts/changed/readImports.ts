import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseSync } from 'vite';

/** Every source and test, by path from the checkout, with the files that it loads when it runs. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Where a thread's or another program's code is. */
const address = /new URL\(\s*'(\.[^']+)'/g;

/** What a source loads from files beside it: imports but those of types alone, and what it starts by its address. */
function importsOf(path: string, source: string): readonly string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module;
  const specifiers = [
    ...staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports
      .flatMap(({ entries }) => entries.filter(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest?.value ?? ''),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
    ...[...source.matchAll(address)].map(([, specifier = '']) => specifier),
  ];
  return [...new Set(specifiers)]
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
}

/** Reads every TypeScript and JavaScript file of the checkout at `root`. */
export function readImports(root: string): Imports {
  const paths = globSync('*/**/*.{ts,tsx,mjs}', {
    cwd: root,
    exclude: (path) => /^(?:node_modules|out|dist|test-results)$|[\\/](?:assembly|fixtures)$/.test(path),
  }).map((path) => path.split(sep).join('/'));
  return new Map(paths.map((path) => [path, importsOf(path, readFileSync(join(root, path), 'utf8'))]));
}
