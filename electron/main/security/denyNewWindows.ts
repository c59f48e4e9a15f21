import type { WebContents } from 'electron';

/** Security checklist 14 and 15: the page opens no window, and nothing is handed to the system's browser. */
export function denyNewWindows(contents: Pick<WebContents, 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
