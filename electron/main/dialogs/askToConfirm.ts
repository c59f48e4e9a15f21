import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { MainWords } from '../../../locales/Words.ts';

/** What a person is asked before something is done that may harm others. */
export interface Confirmation {
  readonly message: string;
  readonly detail: string;
  /** On the button that agrees. */
  readonly agree: string;
}

/**
 * Asks in the system's own dialog, in front of the window: no page can draw, see or answer it. Cancel is what the
 * return and escape keys do. One question at a time: another one meanwhile counts as not agreed to.
 */
export function askToConfirm(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: () => BrowserWindow | undefined,
  words: () => MainWords,
): (question: Confirmation) => Promise<boolean> {
  let asking = false;
  return async ({ message, detail, agree }) => {
    if (asking) return false;
    asking = true;
    try {
      const parent = window();
      const options: MessageBoxOptions = {
        type: 'warning',
        message,
        detail,
        buttons: [words().common.cancel, agree],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      };
      const { response } =
        parent === undefined
          ? await dialog.showMessageBox(options)
          : await dialog.showMessageBox(parent, options);
      return response === 1;
    } finally {
      asking = false;
    }
  };
}
