import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import type { MainAnswer, MainOrder } from '../runtime/answerTests.ts';
import type { RunningApp, StartOptions } from './RunningApp.ts';

/** Starts the built app on the stand-in for Electron, in a process of its own, and joins its Chromium. */
export async function startStandIn({ root, env }: StartOptions): Promise<RunningApp> {
  const child = fork(join(root, 'out/main/main.js'), {
    execArgv: ['--import', pathToFileURL(join(root, 'test/runtime/register.ts')).href],
    env: { ...env, STAND_IN_JOINABLE: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  child.stdout?.on('data', (text) => {
    printed += text;
  });
  child.stderr?.on('data', (text) => {
    printed += text;
  });
  const ended = once(child, 'exit');

  let orders = 0;
  const inMain = async (run: unknown, arg: unknown): Promise<unknown> => {
    orders += 1;
    const id = orders;
    const order: MainOrder = { id, source: String(run), arg };
    const answered = new Promise<MainAnswer>((settle, fail) => {
      const listen = (answer: MainAnswer) => {
        if (answer.id !== id) return;
        child.off('message', listen);
        settle(answer);
      };
      child.on('message', listen);
      ended.then(() => fail(new Error(`The app has ended.\n${printed}`)));
    });
    child.send(order);
    const answer = await answered;
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };

  const started = new Promise<string>((settle, fail) => {
    child.on('message', (message: { readonly devtools?: string }) => {
      if (message.devtools !== undefined) settle(message.devtools);
    });
    ended.then(() => fail(new Error(`The app ended before its window was there.\n${printed}`)));
  });
  const browser = await chromium.connectOverCDP(await started);
  const context = browser.contexts()[0];
  const page = context?.pages()[0];
  if (context === undefined || page === undefined) throw new Error('The stand-in shows no page.');

  return {
    page,
    pages: () => context.pages(),
    inMain: inMain as RunningApp['inMain'],
    printed: () => printed,
    async close() {
      if (child.exitCode === null) {
        child.send({ id: 0, source: '({ app }) => app.quit()', arg: undefined });
        await ended;
      }
      await browser.close();
    },
  };
}
