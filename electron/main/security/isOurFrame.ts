import type { WebFrameMain } from 'electron';
import { appOrigin } from './appOrigin.ts';

/**
 * Security checklist 17: tells whether an IPC message comes from our own page, that is from the main frame of our
 * window (`ours`, undefined while there is none) while it shows a page of our scheme and host. A missing frame, one
 * that has navigated away or been destroyed meanwhile, is not ours.
 */
export function isOurFrame(sender: WebFrameMain | null, ours: WebFrameMain | undefined): boolean {
  try {
    if (sender === null || ours === undefined || sender.parent !== null) {
      return false;
    }
    // Compared as it is: Electron gives the address in its one canonical form, and parsing forgives too much.
    return sender.frameTreeNodeId === ours.frameTreeNodeId && sender.url.startsWith(`${appOrigin}/`);
  } catch {
    // Electron throws when the frame behind the object is gone.
    return false;
  }
}
