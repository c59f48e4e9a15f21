// The app's bundles in out/: built when the sources changed since.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './machine.mjs';

const stampFile = join(root, 'out', '.sources');
const sources = [
  'core',
  'keychain',
  'services',
  'contracts',
  'electron',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Name, size and time of every source: cheap to take, and different after any edit. */
function stampOf() {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  sources.forEach(visit);
  return hash.digest('hex');
}

/** True when out/ was built from the sources as they are. */
export function bundlesAreFresh() {
  try {
    return readFileSync(stampFile, 'utf8') === stampOf();
  } catch {
    return false;
  }
}

/** Builds out/ with `npm run build`, whose words go to both outputs; true when that worked. */
export function buildBundles() {
  const stamp = stampOf();
  const { program, first, shell } = npm();
  const { status } = spawnSync(program, [...first, 'run', '-s', 'build'], {
    cwd: root,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) return false;
  writeFileSync(stampFile, stamp);
  return true;
}
