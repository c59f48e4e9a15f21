import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const program = fileURLToPath(new URL('../../../cli/countersign.ts', import.meta.url));

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
}

/** A folder of these tests' own: what a command writes must not end up among the settings of whoever runs them. */
const dataFolder = mkdtempSync(join(tmpdir(), 'countersign-cli-'));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

/** Runs the command as a shell does, with its output piped. */
export async function runCountersign(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { stdout: unread } = options;
  const command = [process.execPath, program, ...args];
  const [file = '', ...rest] =
    unread === 'full' ? ['sh', '-c', 'exec "$0" "$@" >/dev/full', ...command] : command;
  const child = spawn(file, rest, {
    env: { ...process.env, COUNTERSIGN_DATA_DIR: dataFolder, ...options.env },
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
