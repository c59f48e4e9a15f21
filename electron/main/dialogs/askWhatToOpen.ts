import { dirname } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';

/** Where a file was opened or saved last, and a way to note another place. */
export interface LastFolder {
  readonly get: () => string | null;
  readonly set: (folder: string) => void;
}

/** The system's dialog for opening one file, in front of the window. The path comes from the person, never from a page. */
export const askWhatToOpen =
  (dialog: Pick<Dialog, 'showOpenDialog'>, window: () => BrowserWindow | undefined, folder: LastFolder) =>
  async (): Promise<string | undefined> => {
    const parent = window();
    const last = folder.get();
    const options = {
      properties: ['openFile' as const],
      ...(last === null ? {} : { defaultPath: last }),
    };
    const { canceled, filePaths } =
      parent === undefined
        ? await dialog.showOpenDialog(options)
        : await dialog.showOpenDialog(parent, options);
    const [path] = filePaths;
    if (canceled || path === undefined) return undefined;
    folder.set(dirname(path));
    return path;
  };
