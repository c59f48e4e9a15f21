// The bundles in out/, each built when its sources changed since: the app's, and the command line as it is packed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './machine.mjs';

const both = [
  'core',
  'locales',
  'keychain',
  'services',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** @typedef {{ readonly script: string, readonly stampFile: string, readonly sources: readonly string[] }} Bundle */

/** The app: out/main, out/preload and out/renderer. */
export const app = {
  script: 'build',
  stampFile: join(root, 'out', '.sources'),
  sources: [...both, 'contracts', 'electron', 'renderer', 'electron.vite.config.ts'],
};

/** The command line: out/cli. */
export const commandLine = {
  script: 'build:cli',
  stampFile: join(root, 'out', '.cli-sources'),
  sources: [...both, 'cli', 'scripts/pack'],
};

/**
 * Name, size and time of every source: cheap to take, and different after any edit.
 * @param {readonly string[]} sources
 */
function stampOf(sources) {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  sources.forEach(visit);
  return hash.digest('hex');
}

/**
 * True when the bundles were built from the sources as they are.
 * @param {Pick<Bundle, 'stampFile' | 'sources'>} bundle
 */
export function isFresh({ stampFile, sources }) {
  try {
    return readFileSync(stampFile, 'utf8') === stampOf(sources);
  } catch {
    return false;
  }
}

/**
 * Builds with the npm script, whose words go to both outputs; true when that worked.
 * @param {Bundle} bundle
 */
export function buildBundle({ script, stampFile, sources }) {
  const stamp = stampOf(sources);
  const { program, first, shell } = npm();
  const { status } = spawnSync(program, [...first, 'run', '-s', script], {
    cwd: root,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) return false;
  writeFileSync(stampFile, stamp);
  return true;
}
