/**
 * What `import … from 'electron'` gives to the shipped main bundle when Electron's binary is not here. Windows are
 * pages of Chromium; the menu, dialogs and the native theme have no body. What is missing throws when touched.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { standIn } from './standIn.ts';

export { app } from './app.ts';
export { BrowserWindow } from './BrowserWindow.ts';
export { ipcMain } from './ipcMain.ts';
export { protocol, session } from './session.ts';

const { version } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('electron/package.json'), 'utf8'),
) as { readonly version: string };

Object.defineProperty(process, 'versions', {
  value: Object.freeze({ ...process.versions, electron: `${version} (stand-in)`, chrome: 'of the system' }),
});

let copied = '';

/** A clipboard of its own, so that tests do not disturb the system's. Promise-based, as since Electron 44. */
export const clipboard = standIn<typeof Electron.clipboard>('clipboard', {
  async writeText(text) {
    copied = text;
  },
  readText: async () => copied,
});

export const nativeTheme = standIn<typeof Electron.nativeTheme>('nativeTheme', {
  shouldUseDarkColors: false,
});

export const Menu = standIn<typeof Electron.Menu>('Menu', {
  buildFromTemplate: (template) =>
    standIn<Electron.Menu>('menu', { items: template as unknown as Electron.MenuItem[] }),
  setApplicationMenu() {},
});

export const dialog = standIn<typeof Electron.dialog>('dialog', {
  showErrorBox(title, content) {
    process.stderr.write(`${title}\n${content}\n`);
  },
  // Nobody is there to choose; a test that is puts its own function here.
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
});

// Tests run functions in the main process through the channel of `child_process.fork`, as Playwright lets them run
// in Electron's.
if (process.send !== undefined) import('./answerTests.ts');
