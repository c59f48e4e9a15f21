import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ServiceNotice } from '../contracts/app.ts';
import type { SettingsTrouble } from '../contracts/ServiceError.ts';
import { assertNever } from '../core/assertNever.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { defaultSettings, type ParsedSettings, parseSettings, type Settings } from './settings.ts';
import { withFileLock } from './withFileLock.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

/** What an edit makes of the settings, and what it answers its caller. */
export interface Edited<T> {
  readonly settings: Settings;
  readonly value: T;
}

/**
 * A damaged settings file that was moved aside, with the ids of the keychain items that it names and the settings do not:
 * nothing else knows of them.
 */
export type Backup =
  | { readonly kind: 'read'; readonly path: string; readonly secretIds: readonly string[] }
  | { readonly kind: 'unread'; readonly path: string; readonly reason: string };

export interface SettingsFile {
  /** The settings as they are on disk now; the defaults when there are none. */
  read(): Promise<Result<Settings, SettingsTrouble>>;
  /**
   * Reads, edits and writes the settings as one step: no other edit, in this process or another, comes between.
   * An edit that gives an error changes nothing.
   */
  change<T, E>(edit: (settings: Settings) => Result<Edited<T>, E>): Promise<Result<T, E | SettingsTrouble>>;
  /** Every backup of damaged settings that is there. */
  backups(): Promise<readonly Backup[]>;
  /** What reading has brought to light so far. */
  notices(): readonly ServiceNotice[];
}

const lockWaitMs = 10_000;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isBackup = (name: string): boolean => /^settings\.damaged-.*\.json$/.test(name);

/** The ids of keychain items in what is left of a settings file, in whatever encoding and wherever it breaks off. */
const secretIdsIn = (bytes: Buffer): readonly string[] =>
  [
    ...bytes
      .toString('latin1')
      .replaceAll('\0', '')
      .matchAll(/secretId[\s"'\\:=]*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/gi),
  ].map(([, secretId = '']) => secretId);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function load(path: string): Promise<ParsedSettings> {
  try {
    return parseSettings(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return { kind: 'settings', settings: defaultSettings };
    throw error;
  }
}

/**
 * The one JSON file in which everything about websites is kept that is not secret. A damaged file is moved to a
 * backup beside it, and a notice names both; a file of a newer version is left alone and every change refused.
 */
export function createSettingsFile(folder: string, now: () => Date): SettingsFile {
  const path = join(folder, 'settings.json');
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
        return err({ code: 'settings-unwritable', path, reason: reasonOf(error) });
      }
    });

  const refuseNewer = (): Result<never, SettingsTrouble> => {
    if (!notices.some(({ kind }) => kind === 'settings-newer'))
      notices.push({ kind: 'settings-newer', path });
    return err({ code: 'settings-newer', path });
  };

  /** Reads while holding the lock, so that what is moved away is the damaged file and no newer one. */
  async function loadOrBackUp(): Promise<Result<Settings, SettingsTrouble>> {
    const parsed = await load(path);
    switch (parsed.kind) {
      case 'settings':
        return ok(parsed.settings);
      case 'newer':
        return refuseNewer();
      case 'damaged': {
        // Windows allows no colon in a file's name.
        const name = `settings.damaged-${now().toISOString().replaceAll(':', '-')}`;
        // A clock may be set back: the backup of another time must not be written over.
        const taken = await readdir(folder);
        let backup = join(folder, `${name}.json`);
        for (let more = 2; taken.includes(basename(backup)); more += 1)
          backup = join(folder, `${name}-${more}.json`);
        await rename(path, backup);
        notices.push({ kind: 'settings-damaged', path, backup });
        return ok(defaultSettings);
      }
      default:
        return assertNever(parsed);
    }
  }

  return {
    async read() {
      try {
        const parsed = await load(path);
        if (parsed.kind === 'settings') return ok(parsed.settings);
        return parsed.kind === 'newer' ? refuseNewer() : await alone(loadOrBackUp);
      } catch (error) {
        return err({ code: 'settings-unwritable', path, reason: reasonOf(error) });
      }
    },
    change<T, E>(edit: (settings: Settings) => Result<Edited<T>, E>) {
      return alone<T, E | SettingsTrouble>(async () => {
        const loaded = await loadOrBackUp();
        if (!loaded.ok) return loaded;
        const edited = edit(loaded.value);
        if (!edited.ok) return edited;
        if (edited.value.settings !== loaded.value) {
          await writeFileAtomically(path, `${JSON.stringify(edited.value.settings, null, 2)}\n`);
        }
        return ok(edited.value.value);
      });
    },
    async backups() {
      const names = await readdir(folder).catch((): readonly string[] => []);
      const listed = new Set(await readFile(path).then(secretIdsIn, () => []));
      return Promise.all(
        names.filter(isBackup).map(async (name): Promise<Backup> => {
          const backup = join(folder, name);
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
