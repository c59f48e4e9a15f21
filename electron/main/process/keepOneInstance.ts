import type { App } from 'electron';

/**
 * Ends this process when Countersign runs already. A second start shows the window of the first, or opens one where
 * none is open, and hands its arguments over. Has to run before Electron is ready, and after the data folder is set:
 * the lock is per data folder.
 */
export function keepOneInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'exit' | 'on'>,
  onSecondStart: (args: readonly string[]) => void,
): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit();
  }
  app.on('second-instance', (_event, args) => onSecondStart(args));
}
