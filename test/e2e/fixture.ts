import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { startKeyringSession } from '../../scripts/keyringSession.mjs';
import { AppPage } from './pages/AppPage.ts';
import type { RunningApp } from './RunningApp.ts';
import { type AppStarter, createAppStarter, runtime, startApp } from './startApp.ts';
import { canStoreForTheApp, storeWebsites, type Websites } from './storeWebsites.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Environment of the app, on top of the runner's. */
  readonly environment: Readonly<Record<string, string>>;
  /** What is stored when the app starts for the first time. */
  readonly websites: Websites;
  /** Whether each app gets a process and a Chromium of its own: where starting and ending are what is tested. */
  readonly fresh: boolean;
  /** Whether the console of the page must stay silent; a test that provokes errors says no. */
  readonly silent: boolean;
  /** A folder in which the app keeps what it stores: nothing but the websites at first. */
  readonly dataFolder: string;
  /** Starts the app on the data folder; what is still running at the end of the test is ended. */
  readonly start: () => Promise<RunningApp>;
  /** The app, started. */
  readonly app: RunningApp;
  /** What is on the screen of the app. */
  readonly ui: AppPage;
}

interface WorkerFixtures {
  /** Says what the tests run on. */
  readonly announced: undefined;
  /** A home, a bus and a keyring of this worker's own. */
  readonly keyring: undefined;
  /** Starts the apps of this worker, one after the other. */
  readonly starter: AppStarter;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  announced: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      process.stdout.write(`The tests run on ${runtime}.\n`);
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],

  keyring: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      if (process.platform !== 'linux') return use(undefined);
      const session = await startKeyringSession();
      Object.assign(process.env, session.env);
      await use(undefined);
      await session.end();
    },
    { scope: 'worker', auto: true },
  ],

  starter: [
    // A keyring comes before the first app.
    async ({ keyring: _ }, use) => {
      const starter = createAppStarter();
      await use(starter);
      await starter.end();
    },
    { scope: 'worker' },
  ],

  environment: [{}, { option: true }],
  websites: [{}, { option: true }],
  fresh: [false, { option: true }],
  silent: [true, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  start: async ({ environment, websites, silent, fresh, starter, dataFolder }, use) => {
    const started: RunningApp[] = [];
    const said: string[] = [];
    if (canStoreForTheApp) {
      const { STAND_IN_NOW: now } = environment;
      await storeWebsites(dataFolder, websites, now === undefined ? new Date() : new Date(now));
    }
    await use(async () => {
      const app = await (fresh ? startApp : starter.start)(dataFolder, {
        STAND_IN_BRIEF: '1',
        ...environment,
      });
      if (!canStoreForTheApp && started.length === 0) {
        const ui = new AppPage(app.page);
        for (const [name, secret] of Object.entries(websites)) await ui.storeWebsite(name, secret);
      }
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
