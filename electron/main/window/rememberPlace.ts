import type { BrowserWindow } from 'electron';
import type { PreferencesFile } from '../../../services/preferences/preferencesFile.ts';

/** Milliseconds without a change before the place is written: dragging a window is hundreds of changes. */
const pause = 400;

/** Keeps where the window is for the next start. A maximised window also keeps where it is when it is not. */
export function rememberPlace(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized' | 'isDestroyed'>,
  preferences: Pick<PreferencesFile, 'change'>,
): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    const { x, y, width, height } = window.getNormalBounds();
    void preferences.change({ window: { x, y, width, height, maximized: window.isMaximized() } });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('maximize', later);
  window.on('unmaximize', later);
  window.on('close', keep);
}
