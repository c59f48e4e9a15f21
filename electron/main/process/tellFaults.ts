import type { App, Clipboard, Dialog } from 'electron';
import type { MainWords } from '../../../locales/Words.ts';
import { placesOf } from '../../../services/redaction/placesOf.ts';

interface FaultShell {
  readonly app: Pick<App, 'isReady' | 'quit'>;
  readonly dialog: Pick<Dialog, 'showErrorBox' | 'showMessageBox'>;
  readonly clipboard: Pick<Clipboard, 'writeText'>;
  readonly words: () => MainWords;
  /** A line on versions, for the details. */
  readonly versions: () => string;
}

/** Of a place in the code, its file without the folders: those may name the person. */
const withoutFolders = (place: string): string => place.trim().replace(/(?:file:\/\/)?[^\s()]*[\\/]/g, '');

/**
 * Tells of faults that nothing caught, in place of Electron's own dialog and warning, which would show the error's
 * message: that could quote a secret. One dialog at a time, and one for each place where faults arise.
 */
export function tellFaults(faults: Pick<NodeJS.Process, 'on'>, shell: FaultShell): void {
  const { app, dialog, clipboard } = shell;
  const told = new Set<string>();
  let telling = false;

  async function tell(fault: unknown): Promise<void> {
    const places = placesOf(fault).map(withoutFolders).join('\n');
    if (told.has(places)) return;
    told.add(places);
    const words = shell.words();
    const { title, text, copy, quit } = words.faults.fault;
    const details = [shell.versions(), places].join('\n');
    if (!app.isReady()) return dialog.showErrorBox(title, `${text}\n\n${details}`);
    const ask = async (): Promise<void> => {
      const { response } = await dialog.showMessageBox({
        type: 'error',
        message: title,
        detail: `${text}\n\n${details}`,
        buttons: [words.common.close, copy, quit],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      if (response === 2) return app.quit();
      if (response !== 1) return;
      await clipboard.writeText(`${title}\n${details}`);
      await ask();
    };
    await ask();
  }

  const onFault = async (fault: unknown): Promise<void> => {
    if (telling) return;
    telling = true;
    try {
      await tell(fault);
    } catch {
      // A dialog that cannot be shown must not bring the next fault.
    } finally {
      telling = false;
    }
  };
  faults.on('uncaughtException', onFault);
  faults.on('unhandledRejection', onFault);
}
