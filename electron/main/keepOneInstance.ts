import type { App, BrowserWindow } from 'electron';

/**
 * Ends this process when Countersign runs already, and lets a second start bring the window of the first to the
 * front. Has to run before Electron is ready, and after the data folder is set: the lock is per data folder.
 */
export function keepOneInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'exit' | 'on'>,
  window: () => BrowserWindow | undefined,
): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit();
  }
  app.on('second-instance', () => {
    const first = window();
    if (first?.isMinimized()) {
      first.restore();
    }
    first?.show();
    first?.focus();
  });
}
