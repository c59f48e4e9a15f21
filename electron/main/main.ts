import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
} from 'electron';
import type { Command } from '../../contracts/command.ts';
import { languageFor } from '../../core/languages.ts';
import { nextZoom } from '../../core/preferenceChoices.ts';
import { loadMainWords } from '../../locales/loadMainWords.ts';
import { mainEnglish } from '../../locales/mainEnglish.ts';
import type { MainWords } from '../../locales/Words.ts';
import { createDefaultServices } from '../../services/createDefaultServices.ts';
import { openPreferences } from '../../services/preferences/preferencesFile.ts';
import { managedSettingsPaths, readManagedSettings } from '../../services/signing/managedSettings.ts';
import { dataFolder } from '../../services/storedFiles/dataFolder.ts';
import { askToConfirm } from './dialogs/askToConfirm.ts';
import { askWhatToOpen } from './dialogs/askWhatToOpen.ts';
import { askWhereToSave } from './dialogs/askWhereToSave.ts';
import { createHandlers } from './handlers/createHandlers.ts';
import { createSettingsHandlers } from './handlers/createSettingsHandlers.ts';
import { noteWebsite } from './handlers/noteWebsite.ts';
import { registerCalls } from './handlers/registerCalls.ts';
import { removeEverything } from './handlers/removeEverything.ts';
import { receiveLinks } from './links/receiveLinks.ts';
import { finishBeforeQuitting } from './process/finishBeforeQuitting.ts';
import { keepDataIn } from './process/keepDataIn.ts';
import { keepOneInstance } from './process/keepOneInstance.ts';
import { tellFaults } from './process/tellFaults.ts';
import { versions } from './process/versions.ts';
import { denyNavigation } from './security/denyNavigation.ts';
import { denyNetwork } from './security/denyNetwork.ts';
import { denyNewWindows } from './security/denyNewWindows.ts';
import { denyPeers } from './security/denyPeers.ts';
import { denyPermissions } from './security/denyPermissions.ts';
import { denyResolving } from './security/denyResolving.ts';
import { denyWebviews } from './security/denyWebviews.ts';
import { openExternalLinks } from './security/openExternalLinks.ts';
import { registerAppScheme } from './security/registerAppScheme.ts';
import { serveAppScheme } from './security/serveAppScheme.ts';
import { createUpdates } from './updates/createUpdates.ts';
import { installsItself } from './updates/installsItself.ts';
import { isSignedBuild } from './updates/isSignedBuild.ts';
import { loadUpdater } from './updates/loadUpdater.ts';
import { switchUpdates } from './updates/switchUpdates.ts';
import { askBeforeClosing } from './window/askBeforeClosing.ts';
import { createCommands } from './window/createCommands.ts';
import { createWindow, loadPage } from './window/createWindow.ts';
import { type CheckedDraft, recoverWindow } from './window/recoverWindow.ts';
import { rememberPlace } from './window/rememberPlace.ts';
import { setUpMenu } from './window/setUpMenu.ts';

const folder = dataFolder(process.platform, process.env, homedir());
const preload = join(import.meta.dirname, '../preload/preload.cjs');
const renderer = join(import.meta.dirname, '../renderer');
// The build puts the workers beside this file.
const worker = new URL('searchWorker.js', import.meta.url);
const evidenceWorker = new URL('evidenceWorker.js', import.meta.url);
const auditWorker = new URL('auditWorker.js', import.meta.url);

const managed = () => readManagedSettings(managedSettingsPaths(process.platform, process.env));
const updates = createUpdates({
  load: loadUpdater,
  installs: installsItself(process.platform, isSignedBuild(app.getAppPath()), process.execPath, existsSync),
});
const commands = createCommands();
let words: MainWords = mainEnglish;
let window: BrowserWindow | undefined;
let openWindow: (() => void) | undefined;
let lastChecked: CheckedDraft | undefined;

/** Before the app is ready there is no window to show, and one comes anyway. */
function showWindow(): void {
  if (window === undefined) openWindow?.();
  else if (window.isMinimized()) window.restore();
  window?.show();
  window?.focus();
}

const tell = (command: Command): void => {
  commands.send(command);
  showWindow();
};

async function start(): Promise<void> {
  denyPermissions(session.defaultSession);
  await denyNetwork(session.defaultSession);
  serveAppScheme(protocol, renderer);
  const preferences = await openPreferences(folder, () => new Date());
  const services = await createDefaultServices({ dataFolder: folder, worker, evidenceWorker, auditWorker });

  const apply = async (): Promise<void> => {
    const { theme, zoom, language } = preferences.get();
    nativeTheme.themeSource = theme;
    window?.webContents.setZoomFactor(zoom / 100);
    const loaded = await loadMainWords(
      language === 'system' ? languageFor(app.getPreferredSystemLanguages()) : language,
    );
    // A language that loads sooner may have been chosen meanwhile.
    if (language === preferences.get().language) {
      words = loaded;
      setUpMenu(Menu, words, { tell, zoom: changeZoom });
    }
    switchUpdates(updates, await managed(), preferences.get().updates);
  };
  const changeZoom = (step: 1 | 0 | -1): void => {
    void preferences.change({ zoom: step === 0 ? 100 : nextZoom(preferences.get().zoom, step) });
    void apply();
    commands.send({ kind: 'settings-changed' });
  };
  const lastFolder = {
    get: () => preferences.get().folder,
    set: (folder: string) => void preferences.change({ folder }),
  };
  const load = (): void => {
    commands.pageGone();
    // Only the page that is gone had a use for what these give; an audit is found again, an export has its file.
    services.work.cancel('whose', 'generation');
    if (window !== undefined) loadPage(window);
  };

  const confirm = askToConfirm(
    dialog,
    () => window,
    () => words,
  );
  const handlers = createHandlers(services, {
    versions: versions(app),
    clipboard,
    askWhereToSave: askWhereToSave(dialog, () => window, lastFolder),
    showInFolder: (path) => shell.showItemInFolder(path),
    askWhatToOpen: askWhatToOpen(dialog, () => window, lastFolder),
    nextCommand: () => commands.next(),
    async reload() {
      lastChecked = undefined;
      load();
      return undefined;
    },
    settings: createSettingsHandlers(preferences, {
      systemLanguages: () => app.getPreferredSystemLanguages(),
      apply,
      updates,
      managed,
      removeEverything: removeEverything({
        websites: services.websites,
        audits: services.audits,
        preferences,
        session: session.defaultSession,
        folder,
        confirm: () => confirm(words.confirmation.removeEverything),
        apply,
      }),
    }),
    notices: () => preferences.notices(),
    noteChecked(checked) {
      lastChecked = checked;
      noteWebsite(preferences, checked.websiteId);
    },
    askToConfirm: confirm,
    openLink: openExternalLinks(shell),
    words: () => words,
  });
  registerCalls(ipcMain, handlers, () => window?.webContents.mainFrame);
  await apply();

  openWindow = () => {
    const opened = createWindow(preload, preferences.get());
    window = opened;
    rememberPlace(opened, preferences);
    askBeforeClosing(opened, dialog, () => words, services.work.running);
    recoverWindow(opened, { dialog, words: () => words, commands, lastChecked: () => lastChecked, load });
    opened.webContents.on('zoom-changed', (_event, direction) => changeZoom(direction === 'in' ? 1 : -1));
    opened.on('closed', () => {
      window = undefined;
      lastChecked = undefined;
      commands.pageGone();
      // Also where the program goes on without a window: whoever closed it was told that this ends.
      services.work.cancel('audit', 'whose', 'generation', 'export');
    });
  };
  openWindow();
  app.on('activate', showWindow);
  // The copy of a list that was dropped goes with the app, not only at the next start.
  finishBeforeQuitting(app, async () => {
    await Promise.allSettled([preferences.settled(), services.audits.dispose()]);
  });
}

// These have to run before Electron is ready, so nothing may be awaited before them.
tellFaults(process, {
  app,
  dialog,
  clipboard,
  words: () => words,
  versions: () => Object.values(versions(app)).join(', '),
});
keepDataIn(app, folder);
const takeLinkFrom = receiveLinks(app, process.argv, { send: tell });
keepOneInstance(app, (args) => {
  takeLinkFrom(args);
  showWindow();
});
app.enableSandbox();
denyResolving(app);
registerAppScheme(protocol);

app.on('web-contents-created', (_event, contents) => {
  denyNavigation(contents);
  denyNewWindows(contents);
  denyWebviews(contents);
  denyPeers(contents);
});
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

app
  .whenReady()
  .then(start)
  .catch(() => {
    // Without the reason: an error's text could carry what must not be shown.
    const { title, text } = words.faults.couldNotStart;
    dialog.showErrorBox(title, text({ folder }));
    app.exit(70);
  });
