import type { BrowserWindow, Dialog } from 'electron';

/** The system's dialog for saving, in front of the window. The path comes from the person, never from a page. */
export const askWhereToSave =
  (dialog: Pick<Dialog, 'showSaveDialog'>, window: () => BrowserWindow | undefined) =>
  async (name: string): Promise<string | undefined> => {
    const parent = window();
    const options = { defaultPath: name };
    const { canceled, filePath } =
      parent === undefined
        ? await dialog.showSaveDialog(options)
        : await dialog.showSaveDialog(parent, options);
    return canceled || filePath === '' ? undefined : filePath;
  };
