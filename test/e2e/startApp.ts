import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RunningApp } from './RunningApp.ts';
import { startElectron } from './startElectron.ts';
import { createStandInProcess, type StandInProcess } from './startStandIn.ts';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** Electron's binary is complete once its installer has written where it is. */
function hasElectron(): boolean {
  const home = join(root, 'node_modules/electron');
  const path = join(home, 'path.txt');
  return existsSync(path) && existsSync(join(home, 'dist', readFileSync(path, 'utf8')));
}

/** What the app runs on here. */
export const runtime = hasElectron() ? 'Electron' : 'the Chromium stand-in';

/** A bus that nobody listens at: what a computer without a keychain looks like to the app. */
export const noKeychain = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' } as const;

type Environment = Readonly<Record<string, string>>;

function environmentOf(dataFolder: string, environment: Environment): Record<string, string> {
  // Playwright sets the one, people the other, and Node warns of both together.
  const { FORCE_COLOR, NO_COLOR, ...inherited } = process.env;
  return { ...inherited, ...environment, COUNTERSIGN_DATA_DIR: dataFolder } as Record<string, string>;
}

/**
 * Starts the built app in a process of its own, given where it keeps what it stores, and more environment on top of this
 * process's. What it runs in ends when it is closed.
 */
export function startApp(dataFolder: string, environment: Environment = {}): Promise<RunningApp> {
  const options = { root, env: environmentOf(dataFolder, environment) };
  return runtime === 'Electron' ? startElectron(options) : createStandInProcess(false).start(options);
}

/** Starts apps one after the other, quicker than each in a process of its own. */
export interface AppStarter {
  /** As {@link startApp}. Where an app runs already, the next one gets a process of its own. */
  readonly start: (dataFolder: string, environment?: Environment) => Promise<RunningApp>;
  readonly end: () => Promise<void>;
}

/** What only a new process takes in: fonts, clocks, the address of the bus. The app's own settings are read anew. */
const ofTheProcess = (environment: Environment): string =>
  JSON.stringify(Object.entries(environment).filter(([name]) => !name.startsWith('COUNTERSIGN_')));

/** On Electron every app has a process of its own; on the stand-in one process takes app after app, each as new. */
export function createAppStarter(): AppStarter {
  let kept: { readonly process: StandInProcess; readonly of: string } | undefined;
  return {
    async start(dataFolder, environment = {}) {
      const of = ofTheProcess(environment);
      if (runtime === 'Electron') return startApp(dataFolder, environment);
      if (kept !== undefined && (kept.of !== of || !kept.process.isFree())) {
        if (kept.process.isRunning()) return startApp(dataFolder, environment);
        await kept.process.end();
        kept = undefined;
      }
      kept ??= { process: createStandInProcess(true), of };
      return kept.process.start({ root, env: environmentOf(dataFolder, environment) });
    },
    async end() {
      await kept?.process.end();
    },
  };
}
