import type { BrowserWindow, Dialog } from 'electron';
import type { MainWords } from '../../core/words/MainWords.ts';
import type { Work } from './watchWork.ts';

/** Asks before the window closes, and only when something would be lost by it. */
export function askBeforeClosing(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBoxSync'>,
  words: () => MainWords,
  running: () => Work | undefined,
): void {
  window.on('close', (event) => {
    const work = running();
    if (work === undefined) return;
    const { text, close, stay, ...titles } = words().faults.unfinished;
    // A close can only be stopped at once, so this waits for the answer; the work goes on in its threads.
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: titles[work],
      detail: text,
      buttons: [stay, close],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (answer === 0) event.preventDefault();
  });
}
