import { defineConfig } from 'vitest/config';

// Only against a test that hangs: how long one takes is the machine's affair.
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout } },
      // Needs a Secret Service of its own: scripts/with-keyring.mjs. One file at a time, they share it.
      {
        test: {
          name: 'keyring',
          include: ['test/keyring/**/*.test.ts'],
          fileParallelism: false,
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
