import type { WebContents } from 'electron';

/** Security checklist 13: a window stays on the page it was opened with, whatever a link, script or redirect asks. */
export function denyNavigation(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
}
