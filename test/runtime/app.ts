import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { App } from 'electron';
import { endLife, removeAtExit } from './lives.ts';
import { emitting, isPrevented, standIn } from './standIn.ts';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly productName: string;
  readonly version: string;
};

const paths = new Map<string, string>([
  ['home', homedir()],
  ['temp', tmpdir()],
  ['userData', join(homedir(), '.config', manifest.productName)],
]);

function getPath(name: string): string {
  const path = paths.get(name) ?? (name === 'sessionData' ? paths.get('userData') : undefined);
  if (path === undefined) throw new Error(`The stand-in for Electron has no path "${name}".`);
  return path;
}

const [members, emitter] = emitting<App>();
let isReady = false;
let isEnding = false;
const ready = new Promise<void>((settle) => {
  // Electron waits for the main file, but for nothing that it awaits.
  setImmediate(() => {
    isReady = true;
    emitter.emit('ready', {}, {});
    settle();
  });
});

/** Throws as Electron does when something comes too late. */
export function mustNotBeReady(what: string): void {
  if (isReady) throw new Error(`${what} should be called before app is ready`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The lock holds the process id of the first instance; a second one leaves its arguments and knocks with a signal. */
function requestSingleInstanceLock(): boolean {
  const lock = join(getPath('userData'), 'stand-in.lock');
  mkdirSync(getPath('userData'), { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    const first = Number(readFileSync(lock, 'utf8'));
    if (first !== process.pid && isAlive(first)) {
      writeFileSync(`${lock}.args`, JSON.stringify(process.argv));
      process.kill(first, 'SIGUSR2');
      return false;
    }
    writeFileSync(lock, String(process.pid));
  }
  process.on('SIGUSR2', () => {
    const args: unknown = JSON.parse(readFileSync(`${lock}.args`, 'utf8'));
    emitter.emit('second-instance', {}, args, '', undefined);
  });
  removeAtExit(lock);
  return true;
}

/** What has to be closed before the process ends. */
export const closing: (() => Promise<void>)[] = [];

export const appState = { sandboxed: false };

/** For Chromium: switches, by their names without dashes. */
export const switches = new Map<string, string>();

/** Each asks a window whether it closes. */
export const windowsAgree: (() => boolean)[] = [];

export { emitter as appEmitter };

export const app = standIn<App>('app', {
  ...members,
  isPackaged: false,
  isReady: () => isReady,
  whenReady: () => ready,
  getName: () => manifest.productName,
  getVersion: () => manifest.version,
  getAppPath: () => root,
  getPath,
  setPath(name, path) {
    paths.set(name, path);
  },
  requestSingleInstanceLock,
  enableSandbox() {
    mustNotBeReady('app.enableSandbox()');
    appState.sandboxed = true;
  },
  commandLine: standIn<App['commandLine']>('app.commandLine', {
    appendSwitch(name, value = '') {
      mustNotBeReady('app.commandLine.appendSwitch()');
      switches.set(name, value);
    },
  }),
  exit(code = 0) {
    process.exit(code);
  },
  getPreferredSystemLanguages: () => [Intl.DateTimeFormat().resolvedOptions().locale],
  quit() {
    if (isEnding || isPrevented(emitter, 'before-quit')) return;
    if (!windowsAgree.every((agrees) => agrees())) return;
    if (isPrevented(emitter, 'will-quit')) return;
    isEnding = true;
    Promise.allSettled(closing.map((close) => close())).then(endLife);
  },
});
