import type { BrowserWindow, Dialog } from 'electron';
import type { MainWords } from '../../../locales/Words.ts';
import type { RunningWork } from '../../../services/longWork/createWork.ts';

/** Asks before the window closes, and only when something would be lost by it. */
export function askBeforeClosing(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBoxSync'>,
  words: () => MainWords,
  running: () => readonly RunningWork[],
): void {
  window.on('close', (event) => {
    const work = running();
    if (work.length === 0) return;
    const { text, close, stay, audit, making } = words().faults.unfinished;
    // A close can only be stopped at once, so this waits for the answer; the work goes on in its threads.
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: work.some(({ kind }) => kind === 'audit') ? audit : making,
      detail: text,
      buttons: [stay, close],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (answer === 0) event.preventDefault();
  });
}
