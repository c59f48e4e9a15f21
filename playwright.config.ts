import { defineConfig } from '@playwright/test';

/** Two workers, each with a home, a bus and a keyring of its own: test/e2e/fixture.ts. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  // Test by test, so that a long file is no worker's alone: nothing here follows from a test before.
  fullyParallel: true,
  timeout: 120_000,
  // A search that finds nothing may take its whole budget of 10 seconds, and the machine may have other work.
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
});
