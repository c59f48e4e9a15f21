import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      // Needs a Secret Service of its own: scripts/with-keyring.mjs. One file at a time, they share it.
      { test: { name: 'keyring', include: ['test/keyring/**/*.test.ts'], fileParallelism: false } },
    ],
  },
});
