import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Machines are slow and busy; no test here is about time.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      // Needs a Secret Service of its own: scripts/with-keyring.mjs. One file at a time, they share it.
      {
        extends: true,
        test: { name: 'keyring', include: ['test/keyring/**/*.test.ts'], fileParallelism: false },
      },
      // Packs the bundles in out/ as they are: npm run build comes first.
      {
        extends: true,
        test: { name: 'packaging', include: ['test/packaging/**/*.test.ts'], hookTimeout: 120_000 },
      },
    ],
  },
});
