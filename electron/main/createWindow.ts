import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './appOrigin.ts';
import { webPreferences } from './security/webPreferences.ts';

/** The page's own background in each theme (`--canvas` in tokens.css), so that nothing flashes while it loads. */
const background = { light: '#f5f4f1', dark: '#17181a' };

/** Opens the window on the first page, given the preload's path. It shows itself once the page is drawn. */
export function createWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1120,
    height: 760,
    minWidth: 720,
    minHeight: 560,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: webPreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  window.loadURL(`${appOrigin}/index.html`).catch((error: unknown) => {
    // Somebody who closes the window while it loads has lost nothing.
    if (!window.isDestroyed()) throw error;
  });
  return window;
}
