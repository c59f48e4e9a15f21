import { defineConfig } from '@playwright/test';

/** Two workers, each with a home, a bus and a keyring of its own: test/e2e/fixture.ts. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  // Test by test, so that a long file is no worker's alone: nothing here follows from a test before.
  fullyParallel: true,
  timeout: 300_000,
  // A search that finds nothing takes ten seconds of one core, and the machine may have other work.
  expect: { timeout: 90_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
});
