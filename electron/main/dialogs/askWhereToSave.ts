import { dirname, join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import type { LastFolder } from './askWhatToOpen.ts';

/** The system's dialog for saving, in front of the window. The path comes from the person, never from a page. */
export const askWhereToSave =
  (dialog: Pick<Dialog, 'showSaveDialog'>, window: () => BrowserWindow | undefined, folder: LastFolder) =>
  async (name: string): Promise<string | undefined> => {
    const parent = window();
    const last = folder.get();
    const options = { defaultPath: last === null ? name : join(last, name) };
    const { canceled, filePath } =
      parent === undefined
        ? await dialog.showSaveDialog(options)
        : await dialog.showSaveDialog(parent, options);
    if (canceled || filePath === '') return undefined;
    folder.set(dirname(filePath));
    return filePath;
  };
