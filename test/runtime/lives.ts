/**
 * One process of the stand-in can live several lives of the app, one after the other: Node and Chromium start once, and
 * each life evaluates the shipped main bundle and the stand-in's own modules anew, with nothing of the life before in
 * its variables. What stands in this file, and in `chromium.ts`, is what outlives a life.
 *
 * A life begins as a process does, with the whole environment that it is given, and ends as one does: its listeners go,
 * its threads end, and nothing of it runs on. Only a process that was started with `STAND_IN_LIVES` lives again.
 */
import { subscribe } from 'node:diagnostics_channel';
import { rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';

/** Told to whoever started this process: the life is over, and another one can begin. */
export interface LifeEnded {
  readonly lifeEnded: true;
}

/** An order to live again, with the whole environment of the new life. */
export interface LiveAgain {
  readonly liveAgain: Readonly<Record<string, string>>;
}

/** Whether this process stays when the app ends, and waits for the order to start it again. */
export const livesAgain = process.env.STAND_IN_LIVES === '1' && process.send !== undefined;

const runtime = `${pathToFileURL(import.meta.dirname).href}/`;
const main = process.argv[1] ?? '';
const bundles = `${pathToFileURL(dirname(main)).href}/`;
const once = ['lives.ts', 'chromium.ts', 'standIn.ts', 'register.ts'].map((name) => `${runtime}${name}`);

/** The address of a module in the life of whoever imports it: each life has its own copy of what it can change. */
export function inLifeOf(parent: string | undefined, url: string): string {
  const life = parent !== undefined && URL.canParse(parent) ? new URL(parent).searchParams.get('life') : null;
  const isOwn = (url.startsWith(runtime) || url.startsWith(bundles)) && !once.includes(url);
  return life !== null && isOwn && !url.includes('?') ? `${url}?life=${life}` : url;
}

/** Files to remove when the process ends, whichever life they are of. */
const leftAtExit = new Set<string>();
process.on('exit', () => {
  for (const path of leftAtExit) rmSync(path, { force: true });
});
export const removeAtExit = (path: string): void => {
  leftAtExit.add(path);
};

const threads = new Set<Worker>();
if (livesAgain) {
  subscribe('worker_threads', (message) => {
    const { worker } = message as { readonly worker: Worker };
    threads.add(worker);
    worker.once('exit', () => threads.delete(worker));
  });
}

/** Events of the process to which a life listens, and nobody else here. */
const heardByLives = ['message', 'disconnect', 'uncaughtException', 'unhandledRejection', 'SIGUSR2'] as const;

let lives = 0;
const globalsBefore = new Set(Object.getOwnPropertyNames(globalThis));
const workerThreads = process.getBuiltinModule('node:worker_threads');
const { postMessage } = workerThreads.Worker.prototype;

async function begin({ liveAgain: environment }: LiveAgain): Promise<void> {
  lives += 1;
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  await import(`${pathToFileURL(main).href}?life=${lives}`);
}

/** Called when the app has ended: ends the process, or makes it as new and waits for the next order. */
export async function endLife(): Promise<void> {
  if (!livesAgain) process.exit(0);
  for (const event of heardByLives) process.removeAllListeners(event);
  await Promise.all([...threads].map((thread) => thread.terminate()));
  for (const path of leftAtExit) rmSync(path, { force: true });
  leftAtExit.clear();
  // A test may have put something there.
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!globalsBefore.has(name)) Reflect.deleteProperty(globalThis, name);
  }
  workerThreads.Worker.prototype.postMessage = postMessage;
  syncBuiltinESMExports();
  process.once('message', (order: LiveAgain) => {
    process.removeAllListeners('disconnect');
    void begin(order);
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ lifeEnded: true } satisfies LifeEnded);
}
