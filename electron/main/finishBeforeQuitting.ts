import type { App } from 'electron';

/** Lets what is being written reach the disk before the process ends. */
export function finishBeforeQuitting(app: Pick<App, 'on' | 'quit'>, settled: () => Promise<void>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    settled().finally(() => {
      finished = true;
      app.quit();
    });
  });
}
