import { createKeytarStore } from '../../keychain/keytarStore.ts';
import { createWebsites } from '../../services/websites/websites.ts';
import { createWebsitesFile } from '../../services/websites/websitesFile.ts';

/** Secret keys of websites, by the names of these. */
export type Websites = Readonly<Record<string, string>>;

/** A keychain of macOS asks the person when another program than the one that stored a key reads it. */
export const canStoreForTheApp = process.platform !== 'darwin';

/**
 * Stores websites for an app that starts after it, given where that keeps what it stores and when it happens: as the app
 * stores them itself, but for the walk through its dialog.
 */
export async function storeWebsites(dataFolder: string, websites: Websites, now: Date): Promise<void> {
  const keychain = createKeytarStore({ service: 'Countersign' });
  const { add, dispose } = createWebsites(
    createWebsitesFile(dataFolder, () => now),
    keychain,
    () => now,
  );
  for (const [name, secret] of Object.entries(websites)) {
    const added = await add({ name, secret, websiteId: null, keptIn: 'keychain' });
    if (!added.ok) throw new Error(`The website was not stored: ${JSON.stringify(added.error)}`);
  }
  dispose();
}
