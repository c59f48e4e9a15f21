import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from 'electron';

/** Milliseconds. Somebody who quits must not be left with a process that no window shows. */
const longest = 10_000;

/** Lets what is being written reach the disk before the process ends, and waits no longer than `longestMs`. */
export function finishBeforeQuitting(
  app: Pick<App, 'on' | 'quit'>,
  settled: () => Promise<void>,
  longestMs = longest,
): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    Promise.race([settled(), sleep(longestMs)]).finally(() => {
      finished = true;
      app.quit();
    });
  });
}
