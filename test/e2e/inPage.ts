import { readFileSync } from 'node:fs';

/** The call of a function that runs in the window: a file's one function, in the folder of this name, with its argument. */
export function inPage(name: string, argument?: unknown): string {
  const code = readFileSync(new URL(`inPage/${name}.js`, import.meta.url), 'utf8').replace(/;\s*$/, '');
  return `(${code})(${argument === undefined ? '' : JSON.stringify(argument)})`;
}
