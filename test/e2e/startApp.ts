import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RunningApp } from './RunningApp.ts';
import { startElectron } from './startElectron.ts';
import { startStandIn } from './startStandIn.ts';

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

/** Starts the built app, given where it keeps what it stores, and more environment on top of this process's. */
export function startApp(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  // Playwright sets the one, people the other, and Node warns of both together.
  const { FORCE_COLOR, NO_COLOR, ...inherited } = process.env;
  const env = { ...inherited, ...environment, COUNTERSIGN_DATA_DIR: dataFolder } as Record<string, string>;
  return (runtime === 'Electron' ? startElectron : startStandIn)({ root, env });
}
