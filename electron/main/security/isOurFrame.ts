import type { WebFrameMain } from 'electron';
import { appHost, appScheme } from '../appOrigin.ts';

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
    const { protocol, host } = new URL(sender.url);
    return (
      sender.frameTreeNodeId === ours.frameTreeNodeId && protocol === `${appScheme}:` && host === appHost
    );
  } catch {
    // Electron throws when the frame behind the object is gone.
    return false;
  }
}
