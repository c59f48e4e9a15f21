import type { KeychainState } from '../../contracts/keychain.ts';
import type { WebsiteView } from '../../contracts/websites.ts';

/** What every page is given. */
export interface PageProps {
  readonly websites: readonly WebsiteView[];
  readonly reloadWebsites: () => Promise<void>;
  /** `undefined` until the keychain has answered. */
  readonly keychain: KeychainState | undefined;
  readonly askKeychain: () => Promise<void>;
}
