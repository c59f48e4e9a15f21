import type { Session } from 'electron';
import { appOrigin } from '../appOrigin.ts';

/** Security checklist 1: nothing comes from, or goes to, the network. Only the custom scheme is let through. */
export function denyNetwork(session: Pick<Session, 'webRequest'>): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !details.url.startsWith(`${appOrigin}/`) });
  });
}
