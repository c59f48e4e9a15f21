import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isSettled, removeAtTheEnd, removeJournalled } from '../storedFiles/leftovers.ts';
import { plainFiles } from '../storedFiles/plainFiles.ts';
import { isBusy, LockFault, openLock, withFileLock } from '../storedFiles/withFileLock.ts';

/** A folder for what only this run of the program needs. */
interface TemporaryFolder {
  /** Where it is, or will be once it is made. */
  planned(): string;
  /** Made when first asked for, with what a killed program left behind removed. Rejects where that cannot be written. */
  path(): Promise<string>;
  /** Removes what a killed program left behind. Makes nothing, and never fails. */
  sweep(): Promise<void>;
  /** Removes the folder with everything in it. */
  dispose(): Promise<void>;
}

const lockWaitMs = 10_000;
const lockName = 'in-use.lock';

/**
 * Holds a folder's lock until it is closed; undefined while another process holds it. The lock is the operating
 * system's, so it ends with its process however that ends. Throws a {@link LockFault} where it is damaged, and so holds nothing.
 */
function lockFolder(folder: string): DatabaseSync | undefined {
  const path = join(folder, lockName);
  const database = openLock(path);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw new LockFault(path, error);
  }
}

/** Whether a program that runs holds the folder; what it had written down elsewhere is removed where none does. */
async function isInUse(folder: string): Promise<boolean> {
  let lock: DatabaseSync | undefined;
  try {
    lock = lockFolder(folder);
    if (lock === undefined) return true;
  } catch (error) {
    // One that cannot be opened, for want of files or rights, may be held all the same.
    if (!(error instanceof LockFault && error.isGarbage)) throw error;
  }
  try {
    await removeJournalled(folder);
  } finally {
    lock?.close();
  }
  return false;
}

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** Removes the folders of programs that no longer run, and the files elsewhere that they have written down there. */
async function sweep(parent: string): Promise<void> {
  for (const entry of await plainFiles.readdir(parent, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(parent, entry.name);
    try {
      if (!(await isInUse(folder))) await remove(folder);
    } catch {
      // What cannot be removed now is for the next start; it must not keep anybody from working.
    }
  }
}

/** `parent` holds one folder for each program that runs, each locked by it. */
export function createTemporaryFolder(parent: string): TemporaryFolder {
  const alone = <T>(work: () => Promise<T>): Promise<T> =>
    withFileLock(join(parent, 'sweep.lock'), lockWaitMs, work);
  let made: Promise<{ readonly path: string; readonly lock: DatabaseSync }> | undefined;
  let name: string | undefined;

  function planned(): string {
    name ??= `${process.pid}-${process.hrtime.bigint()}`;
    return join(parent, name);
  }

  async function make(): Promise<{ readonly path: string; readonly lock: DatabaseSync }> {
    await mkdir(parent, { recursive: true, mode: 0o700 });
    // Nobody sweeps between the making of a folder and its lock.
    return alone(async () => {
      await sweep(parent);
      const path = planned();
      removeAtTheEnd(path);
      await mkdir(path, { mode: 0o700 });
      const lock = lockFolder(path);
      if (lock === undefined) throw new Error('the temporary folder cannot be locked');
      return { path, lock };
    });
  }

  return {
    planned,
    async path() {
      made ??= make();
      try {
        return (await made).path;
      } catch (error) {
        made = undefined;
        name = undefined;
        throw error;
      }
    },
    async sweep() {
      try {
        const entries = await plainFiles.readdir(parent, { withFileTypes: true });
        if (entries.some((entry) => entry.isDirectory())) await alone(() => sweep(parent));
      } catch {
        // There is no such folder, or it cannot be written: nothing to remove.
      }
    },
    async dispose() {
      const folder = await made?.catch(() => undefined);
      made = undefined;
      name = undefined;
      if (folder === undefined) return;
      folder.lock.close();
      await remove(folder.path);
      isSettled(folder.path);
    },
  };
}
