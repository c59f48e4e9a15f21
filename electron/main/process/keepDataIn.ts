import { join } from 'node:path';
import type { App } from 'electron';

/** Keeps Electron's files in the data folder, and Chromium's in a folder of their own there. */
export function keepDataIn(app: Pick<App, 'setPath'>, folder: string): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'chromium'));
}
