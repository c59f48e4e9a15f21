import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Preferences } from '../../../services/preferences/preferencesFile.ts';
import { appOrigin } from '../security/appOrigin.ts';
import { webPreferences } from '../security/webPreferences.ts';
import { placeOnScreen, smallest } from './placeOnScreen.ts';

/** The page's own background in each theme (`--canvas` in tokens.css), so that nothing flashes while it loads. */
const background = { light: '#f5f4f1', dark: '#17181a' };

/** Loads the first page, also in the place of one that has stopped. */
export function loadPage(window: BrowserWindow): void {
  window.loadURL(`${appOrigin}/index.html`).catch((error: unknown) => {
    // Somebody who closes the window while it loads has lost nothing.
    if (!window.isDestroyed()) throw error;
  });
}

/** Opens the window where it was, given the preload's path. It shows itself once the page is drawn. */
export function createWindow(preload: string, { window: saved, zoom }: Preferences): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const window = new BrowserWindow({
    ...placeOnScreen(
      saved,
      main.workArea,
      others.map(({ workArea }) => workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: webPreferences(preload),
  });
  if (saved?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.webContents.once('dom-ready', () => window.webContents.setZoomFactor(zoom / 100));
  loadPage(window);
  return window;
}
