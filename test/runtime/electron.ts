/**
 * What `import … from 'electron'` gives to the shipped main bundle when Electron's binary is not here. Windows are
 * pages of Chromium; the menu and the dialogs have no body. What is missing throws when touched.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standIn } from './standIn.ts';

export { app } from './app.ts';
export { BrowserWindow } from './BrowserWindow.ts';
export { ipcMain } from './ipcMain.ts';
export { nativeTheme } from './nativeTheme.ts';
export { protocol, session } from './session.ts';

const { version } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('electron/package.json'), 'utf8'),
) as { readonly version: string };

Object.defineProperty(process, 'versions', {
  value: Object.freeze({ ...process.versions, electron: `${version} (stand-in)`, chrome: 'of the system' }),
});

// Electron has it always; here as in a build that no package brought.
Object.defineProperty(process, 'resourcesPath', { value: join(tmpdir(), 'countersign-without-resources') });

let copied = '';

/** A clipboard of its own, so that tests do not disturb the system's. Promise-based, as since Electron 44. */
export const clipboard = standIn<typeof Electron.clipboard>('clipboard', {
  async writeText(text) {
    copied = text;
  },
  readText: async () => copied,
});

const display = {
  id: 1,
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
} as Electron.Display;

/** One screen, larger than the smallest that the app is made for. */
export const screen = standIn<typeof Electron.screen>('screen', {
  getPrimaryDisplay: () => standIn('display', display),
  getAllDisplays: () => [standIn('display', display)],
});

let applicationMenu: Electron.Menu | null = null;

export const Menu = standIn<typeof Electron.Menu>('Menu', {
  buildFromTemplate: (template) =>
    standIn<Electron.Menu>('menu', { items: template as unknown as Electron.MenuItem[] }),
  setApplicationMenu(menu) {
    applicationMenu = menu;
  },
  // Nobody sees it; a test can press its items.
  getApplicationMenu: () => applicationMenu,
});

export const dialog = standIn<typeof Electron.dialog>('dialog', {
  showErrorBox(title, content) {
    process.stderr.write(`${title}\n${content}\n`);
  },
  // Nobody is there to choose; a test that is puts its own function here.
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
  showMessageBoxSync: () => 0,
});

/** Opens nothing: a test that looks puts its own functions here. */
export const shell = standIn<typeof Electron.shell>('shell', {
  openExternal: async () => undefined,
  showItemInFolder: () => undefined,
});

// Tests run functions in the main process through the channel of `child_process.fork`, as Playwright lets them run
// in Electron's.
if (process.send !== undefined) import('./answerTests.ts');
