import { basename } from 'node:path';
import type { Session } from 'electron';
import type { CountersignApi } from '../../../contracts/CountersignApi.ts';
import type { Leftover } from '../../../contracts/settings.ts';
import type { Services } from '../../../services/createServices.ts';
import type { PreferencesFile } from '../../../services/preferences/preferencesFile.ts';
import { removeStoredFiles } from '../../../services/storedFiles/removeStoredFiles.ts';

interface Stored {
  readonly websites: Pick<Services['websites'], 'removeAll' | 'removeForgotten'>;
  readonly audits: Pick<Services['audits'], 'dispose'>;
  readonly preferences: Pick<PreferencesFile, 'reset'>;
  readonly session: Pick<Session, 'clearStorageData' | 'clearCache'>;
  readonly folder: string;
  /** Asks the person, in a dialog that no page can answer. */
  readonly confirm: () => Promise<boolean>;
  /** Makes the window look like the preferences. */
  readonly apply: () => Promise<void>;
}

/**
 * Takes off this computer what Countersign stored, the secret keys first; gives what could not be removed, or `null`
 * when the person said no.
 */
export const removeEverything =
  ({
    websites,
    audits,
    preferences,
    session,
    folder,
    confirm,
    apply,
  }: Stored): CountersignApi['settings']['removeEverything'] =>
  async () => {
    if (!(await confirm())) return null;
    const left: Leftover[] = [];
    const removed = await websites.removeAll();
    if (removed.ok) {
      left.push(...removed.value.map((one) => ({ kind: 'website' as const, ...one })));
    } else if (removed.error.code === 'settings-newer') {
      left.push({ kind: 'file', path: removed.error.path, reason: 'written by a newer version' });
    } else {
      left.push({ kind: 'file', path: removed.error.path, reason: removed.error.reason });
    }
    // While a website stays, so does the file that says which keychain items are its own.
    const kept = left.length === 0 ? [] : ['settings.json', 'settings.lock'];
    const backups = await websites.removeForgotten();
    left.push(...backups.map((backup) => ({ kind: 'file' as const, ...backup })));
    // An open audit holds its temporary files; those who look at it have confirmed that everything goes.
    await audits.dispose();
    await preferences.reset();
    await apply();
    const files = await removeStoredFiles(folder, [...kept, ...backups.map(({ path }) => basename(path))]);
    left.push(...files.map((file) => ({ kind: 'file' as const, ...file })));
    try {
      await session.clearStorageData();
      await session.clearCache();
    } catch {
      left.push({ kind: 'browser-data' });
    }
    return left;
  };
