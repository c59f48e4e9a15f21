import type { WebContents } from 'electron';

/**
 * Security checklist 1, for WebRTC, which asks neither the content security policy nor the filter of requests: whatever
 * cannot go through a proxy does not go at all, and `denyNetwork` has set one that is not there.
 */
export function denyPeers(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
