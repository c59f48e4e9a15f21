import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { programUrl } from '../../programUrl.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const packed = programUrl('countersign');

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
  /** Whether a keychain may be asked: its library bears to be loaded once in a process, and its address is the process's. */
  readonly asksKeychain?: boolean;
}

/** What both ways of running it have. */
interface Running {
  readonly stdin: Writable | null;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** The exit code, once it has ended and all it wrote has come. */
  readonly ended: Promise<number | null>;
  readonly interrupt: () => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

function startProcess(args: readonly string[], env: Environment, { stdout, program }: RunOptions): Running {
  const command = [process.execPath, fileURLToPath(program ?? packed), ...args];
  const [file = '', ...rest] =
    stdout === 'full' ? ['sh', '-c', 'exec "$0" "$@" >/dev/full', ...command] : command;
  const child = spawn(file, rest, { env: { ...env } });
  const ended = once(child, 'close').then(() => child.exitCode);
  return { ...child, ended, interrupt: () => void child.kill('SIGINT') };
}

/** In a thread, which takes half as long to start: the same program, with arguments, environment and outputs of its own. */
function startThread(args: readonly string[], env: Environment): Running {
  // A thread would take what is undefined for a text.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  const thread = new Worker(packed, { argv: [...args], env: given, stdin: true, stdout: true, stderr: true });
  const ended = once(thread, 'exit').then(([code]) => Number(code));
  const { stdin, stdout, stderr } = thread;
  return { stdin, stdout, stderr, ended, interrupt: () => undefined };
}

/** What only a process has: signals, outputs that are no pipes, and a keychain. */
const needsProcess = ({ env, interruptWhen, stdout, program, asksKeychain }: RunOptions): boolean =>
  asksKeychain === true ||
  env?.DBUS_SESSION_BUS_ADDRESS !== undefined ||
  [interruptWhen, stdout, program].some((one) => one !== undefined);

/**
 * Runs the command as a shell does, with its output piped. What it writes never ends up among the settings of whoever
 * runs the tests: it has a folder of its own, or one that the test names.
 */
export async function runCountersign(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const COUNTERSIGN_DATA_DIR = options.env?.COUNTERSIGN_DATA_DIR ?? (await temporaryFolder());
  const env = { ...process.env, ...options.env, COUNTERSIGN_DATA_DIR };
  const run = needsProcess(options) ? startProcess(args, env, options) : startThread(args, env);
  if (options.stdout !== undefined) run.stdout.destroy();
  run.stdin?.on('error', () => undefined);
  run.stdin?.end(options.input ?? '');
  let hasEnded = false;
  const ended = run.ended.finally(() => {
    hasEnded = true;
  });
  const { interruptWhen } = options;
  if (interruptWhen !== undefined) {
    while (!hasEnded && !(await interruptWhen())) await sleep(50);
    run.interrupt();
  }
  const [stdout, stderr, code] = await Promise.all([
    options.stdout === undefined ? text(run.stdout) : '',
    text(run.stderr),
    ended,
  ]);
  return { code, stdout, stderr };
}

/** An environment whose settings are in a folder of their own, for what ends before a keychain is asked. */
export const withSettings = (dataFolder: string): Readonly<Record<string, string>> => ({
  COUNTERSIGN_DATA_DIR: dataFolder,
  NO_COLOR: '1',
});

/** The same whose keychain cannot be reached. */
export const withoutKeychain = (dataFolder: string): Readonly<Record<string, string>> => ({
  ...withSettings(dataFolder),
  DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
});
