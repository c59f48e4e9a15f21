import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { defineConfig } from 'vitest/config';
import { compileCache } from './scripts/machine.mjs';
import { times } from './test/times.ts';

const unit = 'test/unit/**/*.test.ts';
/** Services that have threads. */
const withThreads = /^test\/unit\/services\/(?:audit|check|evidence|generate|longWork|workers)\//;
/** Tests that put something in the place of a module, or load modules anew; and those that end threads in the middle. */
const alone = globSync(unit).filter((file) => {
  const source = readFileSync(file, 'utf8');
  return (
    /\bvi\.(?:mock|doMock|resetModules)\(/.test(source) ||
    (withThreads.test(file.split(sep).join('/')) && /abort|cancel|exit|faulty|kill/i.test(source))
  );
});
/** Whatever asks for a keychain in a unit test does not reach that of whoever runs it. */
const env = { ...compileCache, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };

export default defineConfig({
  test: {
    // Machines are slow and busy: these end only what would never end, and no test here is about time.
    testTimeout: 300_000 * times,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
    // What a test has changed around it is as it was before the next one begins.
    unstubEnvs: true,
    unstubGlobals: true,
    setupFiles: ['test/numberOfRuns.ts'],
    // The packed command line runs as it is.
    server: { deps: { external: [/\/out\/cli\//] } },
    // All cores: the process that hands out the files has little to do.
    maxWorkers: '100%',
    projects: [
      // Files share their process, so that a module is loaded once for all of them; some cannot.
      {
        extends: true,
        test: { name: 'unit', include: [unit], exclude: alone, isolate: false, env },
      },
      { extends: true, test: { name: 'unit-alone', include: alone, env } },
      // Needs a Secret Service of its own: scripts/with-keyring.mjs.
      {
        extends: true,
        test: { name: 'keyring', include: ['test/keyring/**/*.test.ts'], env: compileCache },
      },
      // Packs the bundles in out/ as they are: npm run build comes first.
      {
        extends: true,
        test: {
          name: 'packaging',
          include: ['test/packaging/**/*.test.ts'],
          globalSetup: 'test/packaging/packOnce.ts',
        },
      },
      // Installs what it packs in a Debian of its own, as root: npm run test:installers.
      {
        extends: true,
        test: {
          name: 'installers',
          include: ['test/installers/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
