import type { Shell } from 'electron';
import type { LinkId } from '../../../contracts/app.ts';

/** Every address that the app ever hands to the system's browser. */
const addresses: Readonly<Record<LinkId, `https://${string}`>> = {
  'identity-verification': 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/identity-verification/',
  'crisp-dashboard': 'https://app.crisp.chat/',
};

/**
 * Security checklist 15: only addresses of this list reach the system, which would start any program for an address
 * of its kind. The window chooses one by its name and can neither give nor change an address.
 */
export const openExternalLinks =
  (shell: Pick<Shell, 'openExternal'>) =>
  async (link: LinkId): Promise<void> => {
    if (Object.hasOwn(addresses, link)) await shell.openExternal(addresses[link]);
  };
