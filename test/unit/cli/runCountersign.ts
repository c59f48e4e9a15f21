import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { programUrl } from '../../programUrl.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const packed = programUrl('countersign');
/** Node keeps what it compiled there, so that not every run of a test compiles the whole program again. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../../../node_modules/.cache/node', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  /** On top of the process's own; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Once this holds, the command is told to stop, as by Ctrl+C. */
  readonly interruptWhen?: () => Promise<boolean>;
  /** What standard output is, where it is not read: a pipe without a reader, or (on Linux) a device that is full. */
  readonly stdout?: 'closed' | 'full';
  /** Which program, in place of the one that is packed. */
  readonly program?: URL;
}

/**
 * Runs the command as a shell does, with its output piped. What it writes never ends up among the settings of whoever
 * runs the tests: it has a folder of its own, or one that the test names.
 */
export async function runCountersign(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { stdout: unread, program = packed } = options;
  const command = [process.execPath, fileURLToPath(program), ...args];
  const [file = '', ...rest] =
    unread === 'full' ? ['sh', '-c', 'exec "$0" "$@" >/dev/full', ...command] : command;
  const COUNTERSIGN_DATA_DIR = options.env?.COUNTERSIGN_DATA_DIR ?? (await temporaryFolder());
  const child = spawn(file, rest, {
    env: { NODE_COMPILE_CACHE, ...process.env, ...options.env, COUNTERSIGN_DATA_DIR },
  });
  if (unread !== undefined) child.stdout.destroy();
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const { interruptWhen } = options;
  if (interruptWhen !== undefined) {
    while (child.exitCode === null && !(await interruptWhen())) await sleep(50);
    child.kill('SIGINT');
  }
  const [stdout, stderr] = await Promise.all([
    unread === undefined ? text(child.stdout) : '',
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: child.exitCode, stdout, stderr };
}

/** An environment whose keychain cannot be reached and whose settings are in a folder of their own. */
export const withoutKeychain = (dataFolder: string): Readonly<Record<string, string>> => ({
  COUNTERSIGN_DATA_DIR: dataFolder,
  DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
  NO_COLOR: '1',
});
