import type { BrowserWindow, Dialog } from 'electron';

/** The system's dialog for opening one file, in front of the window. The path comes from the person, never from a page. */
export const askWhatToOpen =
  (dialog: Pick<Dialog, 'showOpenDialog'>, window: () => BrowserWindow | undefined) =>
  async (): Promise<string | undefined> => {
    const parent = window();
    const options = { properties: ['openFile' as const] };
    const { canceled, filePaths } =
      parent === undefined
        ? await dialog.showOpenDialog(options)
        : await dialog.showOpenDialog(parent, options);
    return canceled ? undefined : filePaths[0];
  };
