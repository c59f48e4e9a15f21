// `npm run test:installers`: what is packed is installed, upgraded, used, removed and purged in a Debian of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { app, buildBundle, isFresh } from './bundles.mjs';
import { root } from './machine.mjs';

if (!isFresh(app) && !buildBundle(app)) process.exit(1);
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
process.exitCode =
  spawnSync(process.execPath, [vitest, 'run', '--project', 'installers'], { cwd: root, stdio: 'inherit' })
    .status ?? 1;
