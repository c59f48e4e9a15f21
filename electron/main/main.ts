import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { createDefaultServices } from '../../services/createDefaultServices.ts';
import { dataFolder } from '../../services/dataFolder.ts';
import { askWhatToOpen } from './askWhatToOpen.ts';
import { askWhereToSave } from './askWhereToSave.ts';
import { createHandlers } from './createHandlers.ts';
import { createWindow } from './createWindow.ts';
import { keepDataIn } from './keepDataIn.ts';
import { keepOneInstance } from './keepOneInstance.ts';
import { registerCalls } from './registerCalls.ts';
import { denyNavigation } from './security/denyNavigation.ts';
import { denyNetwork } from './security/denyNetwork.ts';
import { denyNewWindows } from './security/denyNewWindows.ts';
import { denyPermissions } from './security/denyPermissions.ts';
import { denyWebviews } from './security/denyWebviews.ts';
import { registerAppScheme } from './security/registerAppScheme.ts';
import { serveAppScheme } from './security/serveAppScheme.ts';
import { setUpMenu } from './setUpMenu.ts';
import { tellFaults } from './tellFaults.ts';
import { versions } from './versions.ts';

const folder = dataFolder(process.platform, process.env, homedir());
const preload = join(import.meta.dirname, '../preload/preload.cjs');
const renderer = join(import.meta.dirname, '../renderer');
// The build puts the workers beside this file.
const worker = new URL('searchWorker.js', import.meta.url);
const evidenceWorker = new URL('evidenceWorker.js', import.meta.url);

let window: BrowserWindow | undefined;

function openWindow(): void {
  window = createWindow(preload);
  window.on('closed', () => {
    window = undefined;
  });
}

async function start(): Promise<void> {
  denyPermissions(session.defaultSession);
  denyNetwork(session.defaultSession);
  serveAppScheme(protocol, renderer);
  setUpMenu(Menu);
  const services = await createDefaultServices({ dataFolder: folder, worker, evidenceWorker });
  registerCalls(
    ipcMain,
    createHandlers(services, {
      versions: versions(app),
      clipboard,
      askWhereToSave: askWhereToSave(dialog, () => window),
      askWhatToOpen: askWhatToOpen(dialog, () => window),
    }),
    () => window?.webContents.mainFrame,
  );
  openWindow();
  app.on('activate', () => window ?? openWindow());
}

// These have to run before Electron is ready, so nothing may be awaited before them.
tellFaults(process, dialog);
keepDataIn(app, folder);
keepOneInstance(app, () => window);
app.enableSandbox();
registerAppScheme(protocol);

app.on('web-contents-created', (_event, contents) => {
  denyNavigation(contents);
  denyNewWindows(contents);
  denyWebviews(contents);
});
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

app
  .whenReady()
  .then(start)
  .catch(() => {
    // Without the reason: an error's text could carry what must not be shown.
    dialog.showErrorBox('Countersign could not start', `Nothing was changed. Its files are in ${folder}.`);
    app.exit(70);
  });
