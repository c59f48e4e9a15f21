import type { WebContents } from 'electron';

/** Security checklist 11 and 12: no webview is ever attached. */
export function denyWebviews(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
