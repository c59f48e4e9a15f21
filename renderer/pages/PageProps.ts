import type { KeychainState, WebsiteView } from '../../ipc/schema.ts';

/** What every page is given. */
export interface PageProps {
  readonly websites: readonly WebsiteView[];
  readonly reloadWebsites: () => Promise<void>;
  /** `undefined` until the keychain has answered. */
  readonly keychain: KeychainState | undefined;
  readonly askKeychain: () => Promise<void>;
}
