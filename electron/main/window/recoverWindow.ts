import type { BrowserWindow, Dialog } from 'electron';
import type { Command } from '../../../contracts/command.ts';
import type { MainWords } from '../../../locales/Words.ts';
import type { Commands } from './createCommands.ts';

/** What was checked last. */
export type CheckedDraft = NonNullable<Extract<Command, { kind: 'restored' }>['draft']>;

interface RecoveryShell {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly words: () => MainWords;
  readonly commands: Pick<Commands, 'send' | 'pageGone'>;
  readonly lastChecked: () => CheckedDraft | undefined;
  /** Loads the page anew. */
  readonly load: () => void;
  readonly now?: () => number;
}

/** Milliseconds within which a second stop means that what was typed may be the reason. */
const soon = 60_000;

/**
 * Opens the page again when its process ended, and asks when it does not answer. What was checked last comes back from
 * the main process, which was given it for the check anyway: it is kept in memory, for as long as the window is open.
 */
export function recoverWindow(
  window: Pick<BrowserWindow, 'on' | 'isDestroyed'> & {
    readonly webContents: Pick<BrowserWindow['webContents'], 'on'>;
  },
  { dialog, words, commands, lastChecked, load, now = Date.now }: RecoveryShell,
): void {
  let stoppedAt: number | undefined;
  let asking: AbortController | undefined;

  const reopen = async (): Promise<void> => {
    const again = stoppedAt !== undefined && now() - stoppedAt < soon;
    stoppedAt = now();
    commands.pageGone();
    commands.send({ kind: 'restored', draft: again ? null : (lastChecked() ?? null) });
    if (again) {
      const { title, text } = words().faults.stoppedAgain;
      // Loaded only after that: a page that stops each time it is loaded would go on for ever.
      await dialog.showMessageBox({ type: 'warning', message: title, detail: text });
    }
    if (!window.isDestroyed()) load();
  };

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void reopen();
  });
  window.on('unresponsive', async () => {
    if (asking !== undefined) return;
    asking = new AbortController();
    const { title, text, wait, reload } = words().faults.unresponsive;
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: title,
      detail: text,
      buttons: [wait, reload],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      // Taken away when the page answers again.
      signal: asking.signal,
    });
    const ended = asking.signal.aborted;
    asking = undefined;
    if (response === 1 && !ended && !window.isDestroyed()) await reopen();
  });
  window.on('responsive', () => asking?.abort());
}
