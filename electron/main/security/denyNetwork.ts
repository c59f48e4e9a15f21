import type { Session } from 'electron';
import { appOrigin } from './appOrigin.ts';

/** A proxy at a port where nobody listens (RFC 863 keeps it for throwing away), for addresses of this computer too. */
const noProxy = { proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' };

/**
 * Security checklist 1: nothing comes from, or goes to, the network. Only the custom scheme is let through; and what
 * would go out past the filter of requests finds a proxy that is not there.
 */
export async function denyNetwork(session: Pick<Session, 'webRequest' | 'setProxy'>): Promise<void> {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !details.url.startsWith(`${appOrigin}/`) });
  });
  await session.setProxy(noProxy);
}
