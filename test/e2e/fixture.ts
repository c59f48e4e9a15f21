import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { AppPage } from './pages/AppPage.ts';
import type { RunningApp } from './RunningApp.ts';
import { startElectron } from './startElectron.ts';
import { startStandIn } from './startStandIn.ts';

export { expect } from '@playwright/test';

export const root = resolve(import.meta.dirname, '../..');

/** Electron's binary is complete once its installer has written where it is. */
function hasElectron(): boolean {
  const home = join(root, 'node_modules/electron');
  const path = join(home, 'path.txt');
  return existsSync(path) && existsSync(join(home, 'dist', readFileSync(path, 'utf8')));
}

/** A bus that nobody listens at: what a computer without a keychain looks like to the app. */
export const noKeychain = {
  DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus',
} as const;

interface Fixtures {
  /** Environment of the app, on top of the runner's. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether the console of the page must stay silent; a test that provokes errors says no. */
  readonly silent: boolean;
  /** An empty folder, in which the app keeps what it stores. */
  readonly dataFolder: string;
  /** Starts the app on the data folder; what is still running at the end of the test is ended. */
  readonly start: () => Promise<RunningApp>;
  /** The app, started. */
  readonly app: RunningApp;
  /** What is on the screen of the app. */
  readonly ui: AppPage;
}

interface WorkerFixtures {
  readonly runtime: 'Electron' | 'the Chromium stand-in';
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  runtime: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const runtime = hasElectron() ? 'Electron' : 'the Chromium stand-in';
      process.stdout.write(`The tests run on ${runtime}.\n`);
      await use(runtime);
    },
    { scope: 'worker', auto: true },
  ],

  environment: [{}, { option: true }],
  silent: [true, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  start: async ({ runtime, environment, silent, dataFolder }, use) => {
    const started: RunningApp[] = [];
    const said: string[] = [];
    await use(async () => {
      // Playwright sets the one, people the other, and Node warns of both together.
      const { FORCE_COLOR, NO_COLOR, ...inherited } = process.env;
      const env = { ...inherited, ...environment, COUNTERSIGN_DATA_DIR: dataFolder } as Record<
        string,
        string
      >;
      const app = await (runtime === 'Electron' ? startElectron : startStandIn)({ root, env });
      app.page.on('console', (message) => said.push(message.text()));
      app.page.on('pageerror', (error) => said.push(error.message));
      started.push(app);
      return app;
    });
    await Promise.all(started.map((app) => app.close()));
    if (silent) expect(said).toEqual([]);
    // Electron itself prints about graphics and buses; the shipped code prints nothing.
    if (runtime !== 'Electron') expect(started.map((app) => app.printed())).toEqual(started.map(() => ''));
  },

  app: async ({ start }, use) => {
    await use(await start());
  },

  page: async ({ app }, use) => {
    await use(app.page);
  },

  ui: async ({ page }, use) => {
    await use(new AppPage(page));
  },
});
