import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type * as MainModule from '../../../cli/main.ts';
import { programUrl } from '../../programUrl.ts';
import { until } from '../../until.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  /** On top of the process's own; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Once this does not throw, the command is told to stop, as by Ctrl+C. */
  readonly interruptWhen?: () => unknown;
}

interface MemoryOptions extends RunOptions {
  /** How wide the terminal is that all three streams are; otherwise they are pipes. */
  readonly terminal?: number;
}

export interface ProcessOptions extends RunOptions {
  /** What standard output is, where it is not read: a pipe without a reader, or (on Linux) a device that is full. */
  readonly stdout?: 'closed' | 'full';
  /** Which program, in place of the one that is packed. */
  readonly program?: URL;
}

/** What it writes never ends up among the settings of whoever runs the tests: it has a folder of its own, or a named one. */
const environment = async ({ env }: RunOptions): Promise<NodeJS.ProcessEnv> => ({
  ...process.env,
  COUNTERSIGN_DATA_DIR: await (env?.COUNTERSIGN_DATA_DIR ?? temporaryFolder()),
  ...env,
});

/** Calls `interrupt` once the run has come so far, unless it has ended before. */
async function interruptLater(
  { interruptWhen }: RunOptions,
  ended: Promise<unknown>,
  interrupt: () => void,
): Promise<void> {
  if (interruptWhen === undefined) return;
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  await until(() => hasEnded || interruptWhen());
  if (!hasEnded) interrupt();
}

const main = import(programUrl('main').href) as Promise<typeof MainModule>;

/** Runs the command line in this process, with arguments, environment and streams of its own. */
export async function runCountersign(args: readonly string[], options: MemoryOptions = {}): Promise<Run> {
  const columns = options.terminal;
  const isTTY = columns !== undefined;
  const stdout = Object.assign(new PassThrough(), isTTY ? { isTTY, columns } : {});
  const stderr = Object.assign(new PassThrough(), isTTY ? { isTTY, columns } : {});
  const stops: (() => void)[] = [];
  const run = (await main).main({
    args,
    env: await environment(options),
    stdin: () =>
      Object.assign(Readable.from([Buffer.from(options.input ?? '')], { objectMode: false }), { isTTY }),
    stdout,
    stderr,
    onInterrupt: (stop) => {
      stops.push(stop);
      return () => void stops.splice(0);
    },
  });
  const written = Promise.all([stdout, stderr].map((stream) => text(stream)));
  await interruptLater(options, run, () => {
    for (const stop of stops.splice(0)) stop();
  });
  const code = await run;
  stdout.end();
  stderr.end();
  const [told = '', notes = ''] = await written;
  return { code, stdout: told, stderr: notes };
}

/** Runs it in a process of its own, as a shell does: for what only a process has, such as signals and outputs that are no pipes. */
export async function runProcess(args: readonly string[], options: ProcessOptions = {}): Promise<Run> {
  const command = [process.execPath, fileURLToPath(options.program ?? programUrl('countersign')), ...args];
  const [file = '', ...rest] =
    options.stdout === 'full' ? ['sh', '-c', 'exec "$0" "$@" >/dev/full', ...command] : command;
  const child = spawn(file, rest, { env: await environment(options) });
  const ended = once(child, 'close');
  if (options.stdout !== undefined) child.stdout.destroy();
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const written = Promise.all([options.stdout === undefined ? text(child.stdout) : '', text(child.stderr)]);
  await interruptLater(options, ended, () => void child.kill('SIGINT'));
  await ended;
  const [stdout, stderr] = await written;
  return { code: child.exitCode, stdout, stderr };
}

/** An environment whose settings are in a folder of their own; no keychain can be reached from it. */
export const withSettings = (dataFolder: string): Readonly<Record<string, string>> => ({
  COUNTERSIGN_DATA_DIR: dataFolder,
  NO_COLOR: '1',
  DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
});
