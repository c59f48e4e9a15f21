import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServiceNotice } from '../../contracts/app.ts';
import type { SettingsTrouble } from '../../contracts/ServiceError.ts';
import { assertNever } from '../../core/assertNever.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { faultPath } from '../storedFiles/faultPath.ts';
import { type ReadFile, versionedFile } from '../storedFiles/versionedFile.ts';
import { withFileLock } from '../storedFiles/withFileLock.ts';
import { noWebsites, type StoredWebsites, websitesFormat } from './StoredWebsites.ts';

/** What an edit makes of what is stored, and what it answers its caller. */
export interface Edited<T> {
  readonly stored: StoredWebsites;
  readonly value: T;
}

/**
 * A damaged file that was moved aside, with the ids of the keychain items that it names and the file of now does not:
 * nothing else knows of them.
 */
type Backup =
  | { readonly kind: 'read'; readonly path: string; readonly secretIds: readonly string[] }
  | { readonly kind: 'unread'; readonly path: string; readonly reason: string };

export interface WebsitesFile {
  /** The websites as they are on disk now; none when there is no file. */
  read(): Promise<Result<StoredWebsites, SettingsTrouble>>;
  /**
   * Reads, edits and writes as one step: no other edit, in this process or another, comes between. An edit that gives
   * an error, or what it got, changes nothing.
   */
  change<T, E>(
    edit: (stored: StoredWebsites) => Result<Edited<T>, E>,
  ): Promise<Result<T, E | SettingsTrouble>>;
  /** Every backup of a damaged file that is there. */
  backups(): Promise<readonly Backup[]>;
  /** What reading has brought to light so far. */
  notices(): readonly ServiceNotice[];
}

const lockWaitMs = 10_000;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The ids of keychain items in what is left of a file, in whatever encoding and wherever it breaks off. */
const secretIdsIn = (bytes: Buffer): readonly string[] =>
  [
    ...bytes
      .toString('latin1')
      .replaceAll('\0', '')
      .matchAll(/secretId[\s"'\\:=]*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/gi),
  ].map(([, secretId = '']) => secretId);

/**
 * The one JSON file in which everything about websites is kept that is not secret. A damaged file is moved to a
 * backup beside it, and a notice names both; a file of a newer version is left alone and every change refused.
 */
export function createWebsitesFile(folder: string, now: () => Date, readBytes?: ReadFile): WebsitesFile {
  const file = versionedFile(folder, websitesFormat, now, readBytes);
  const { path } = file;
  const notices: ServiceNotice[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const answer = queue.then(work);
    queue = answer.catch(() => undefined);
    return answer;
  };

  /** Runs with this process's turn and every process's lock. */
  const alone = <T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | SettingsTrouble>> =>
    inTurn(async () => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        return await withFileLock(join(folder, 'settings.lock'), lockWaitMs, work);
      } catch (error) {
        return err({
          code: 'settings-unwritable',
          path: faultPath(error, path),
          reason: reasonOf(error),
        });
      }
    });

  const refuseNewer = (): Result<never, SettingsTrouble> => {
    if (!notices.some(({ kind }) => kind === 'settings-newer'))
      notices.push({ kind: 'settings-newer', path });
    return err({ code: 'settings-newer', path });
  };

  /** What is stored; `undefined` for a damaged file, which only who holds the lock may move. */
  async function load(): Promise<Result<StoredWebsites, SettingsTrouble> | undefined> {
    const parsed = await file.load();
    switch (parsed.kind) {
      case 'read':
        return ok(parsed.content);
      case 'absent':
        return ok(noWebsites);
      case 'newer':
        return refuseNewer();
      case 'damaged':
        return undefined;
      default:
        return assertNever(parsed);
    }
  }

  /** Reads while holding the lock, so that what is moved away is the damaged file and no newer one. */
  async function loadOrBackUp(): Promise<Result<StoredWebsites, SettingsTrouble>> {
    const loaded = await load();
    if (loaded !== undefined) return loaded;
    notices.push({ kind: 'settings-damaged', path, backup: await file.moveAside() });
    return ok(noWebsites);
  }

  return {
    async read() {
      try {
        return (await load()) ?? (await alone(loadOrBackUp));
      } catch (error) {
        return err({ code: 'settings-unwritable', path, reason: reasonOf(error) });
      }
    },
    change<T, E>(edit: (stored: StoredWebsites) => Result<Edited<T>, E>) {
      return alone<T, E | SettingsTrouble>(async () => {
        const loaded = await loadOrBackUp();
        if (!loaded.ok) return loaded;
        const edited = edit(loaded.value);
        if (!edited.ok) return edited;
        if (edited.value.stored !== loaded.value) await file.write(edited.value.stored);
        return ok(edited.value.value);
      });
    },
    async backups() {
      const listed = new Set(await readFile(path).then(secretIdsIn, () => []));
      const backups = await file.backups();
      return Promise.all(
        backups.map(async (backup): Promise<Backup> => {
          try {
            const named = new Set(secretIdsIn(await readFile(backup)));
            return { kind: 'read', path: backup, secretIds: [...named.difference(listed)] };
          } catch (error) {
            return { kind: 'unread', path: backup, reason: reasonOf(error) };
          }
        }),
      );
    },
    notices: () => [...notices],
  };
}
