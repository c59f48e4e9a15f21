import type { KeychainState, SecretStore } from '../keychain/SecretStore.ts';
import { allThreads } from './allThreads.ts';
import { type Check, createCheck } from './check.ts';
import { createSearchPool } from './searchPool.ts';
import { createSettingsFile } from './settingsFile.ts';
import type { Notice } from './views.ts';
import { createWebsites, type Websites } from './websites.ts';

export interface ServicesOptions {
  /** Where the settings are; see {@link dataFolder}. Made when first needed. */
  readonly dataFolder: string;
  readonly store: SecretStore;
  readonly now?: () => Date;
  /** Where the search worker's code is, for a bundled program. */
  readonly worker?: URL;
}

/** What the shells share: the window and the command line call the same operations. */
export interface Services {
  readonly app: { notices(): readonly Notice[] };
  readonly keychain: { state(): Promise<KeychainState> };
  readonly websites: Omit<Websites, 'facts' | 'dispose'>;
  readonly check: Check;
  /** Ends the workers and drops every secret from memory. */
  dispose(): Promise<void>;
}

/** Starts the services; reads the settings once, so that their notices are known. */
export async function createServices(options: ServicesOptions): Promise<Services> {
  const { dataFolder, store, now = () => new Date(), worker } = options;
  const settingsFile = createSettingsFile(dataFolder, now);
  const pool = createSearchPool({ ...allThreads(), ...(worker === undefined ? {} : { worker }) });
  const { facts, dispose, ...websites } = createWebsites(settingsFile, store, now);
  await settingsFile.read();
  return {
    app: { notices: () => settingsFile.notices() },
    keychain: { state: () => store.probe() },
    websites,
    check: createCheck(facts, pool),
    async dispose() {
      dispose();
      await pool.dispose();
    },
  };
}
