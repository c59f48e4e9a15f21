import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import type { MainAnswer, MainOrder } from '../runtime/answerTests.ts';
import type { LifeEnded, LiveAgain } from '../runtime/lives.ts';
import { toAppUrl } from '../runtime/schemeUrls.ts';
import type { RunningApp, StartOptions } from './RunningApp.ts';

/** Lives after which a process is replaced: each leaves its modules in memory. */
const mostLives = 30;

/** Whether the address that the browser has for a page is one of the app's own scheme. */
const isOfTheApp = (url: string): boolean => toAppUrl(url) !== url;

/** A process of the stand-in with its Chromium, in which the app runs, one life after the other. */
export interface StandInProcess {
  /** Whether it waits for a next life. */
  readonly isFree: () => boolean;
  /** Whether an app runs in it now. */
  readonly isRunning: () => boolean;
  /** Starts the app in it. */
  readonly start: (options: StartOptions) => Promise<RunningApp>;
  /** Ends it, whatever runs in it. */
  readonly end: () => Promise<void>;
}

type Message = MainAnswer | { readonly devtools: string } | LifeEnded;

/**
 * Makes a process for the app; nothing runs before `start`. With `livesAgain` it takes one app after the other; without,
 * it ends with its app, as Electron does, and Chromium's profile is in the app's own folder.
 */
export function createStandInProcess(livesAgain: boolean): StandInProcess {
  const profile = livesAgain ? mkdtempSync(join(tmpdir(), 'countersign-chromium-')) : undefined;
  let child: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  let joined: Browser | undefined;
  let printed = '';
  let lives = 0;
  let orders = 0;
  let living = false;

  const forStandIn = {
    STAND_IN_JOINABLE: '1',
    ...(profile === undefined ? {} : { STAND_IN_LIVES: '1', STAND_IN_PROFILE: profile }),
  };

  function startProcess({ root, env }: StartOptions): ChildProcess {
    const started = fork(join(root, 'out/main/main.js'), {
      execArgv: ['--import', pathToFileURL(join(root, 'test/runtime/register.ts')).href],
      env: { ...env, ...forStandIn },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const output of [started.stdout, started.stderr]) {
      output?.on('data', (text) => {
        printed += text;
      });
    }
    ended = once(started, 'exit');
    return started;
  }

  /** The first message that fits, or an error once the process has ended. */
  function hear<T>(from: ChildProcess, read: (message: Message) => T | undefined): Promise<T> {
    return new Promise((settle, fail) => {
      const listen = (message: Message) => {
        const heard = read(message);
        if (heard === undefined) return;
        from.off('message', listen);
        settle(heard);
      };
      from.on('message', listen);
      ended.then(() => fail(new Error(`The app has ended.\n${printed}`)));
    });
  }

  const inMain = async (run: unknown, arg: unknown): Promise<unknown> => {
    if (child === undefined) throw new Error('The app does not run.');
    orders += 1;
    const id = orders;
    const answered = hear(child, (message) => ('id' in message && message.id === id ? message : undefined));
    child.send({ id, source: String(run), arg } satisfies MainOrder);
    const answer = await answered;
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };

  return {
    isFree: () => !living && (lives === 0 || (livesAgain && lives < mostLives && child?.exitCode === null)),
    isRunning: () => living && child?.exitCode === null,
    async start(options) {
      const before = printed.length;
      living = true;
      lives += 1;
      const isFirst = child === undefined;
      const process = child ?? startProcess(options);
      child = process;
      const started = hear(process, (message) => ('devtools' in message ? message.devtools : undefined));
      if (!isFirst) process.send({ liveAgain: { ...options.env, ...forStandIn } } satisfies LiveAgain);
      // Joined anew for each app: what a test emulates lasts as long as its connection.
      // Nothing is emulated until a test does: whether things move is for the stand-in to say.
      const browser = await chromium.connectOverCDP(await started, { noDefaults: true });
      joined = browser;
      const context = browser.contexts()[0];
      // Not one that a page of the life before has opened, and that is about to close.
      const page = context?.pages().find((one) => isOfTheApp(one.url()));
      if (context === undefined || page === undefined) throw new Error('The stand-in shows no page.');
      // A window that opens has the focus.
      await page.bringToFront();
      return {
        page,
        pages: () => context.pages(),
        inMain: inMain as RunningApp['inMain'],
        printed: () => printed.slice(before),
        async close() {
          if (!living || process.exitCode !== null) return;
          const over = hear(process, (message) => ('lifeEnded' in message ? true : undefined));
          process.send({ id: 0, source: '({ app }) => app.quit()', arg: undefined } satisfies MainOrder);
          // A process with one life ends instead.
          await over.catch(() => undefined);
          living = false;
          await browser.close();
        },
      };
    },
    async end() {
      await joined?.close().catch(() => undefined);
      if (child !== undefined && child.exitCode === null) {
        // Between two lives it ends by itself; in the middle of one, the app quits.
        child.disconnect();
        await ended;
      }
      if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
