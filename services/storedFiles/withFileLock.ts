import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const busy = 5;
const pauseMs = 10;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === busy;

/** What keeps a lock from being had, other than somebody who has it: told with the lock's own path. */
export class LockFault extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`this lock cannot be used, and may be removed, since it holds nothing (${reason})`);
    this.path = path;
  }
}

function openLock(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 0 });
  } catch (error) {
    throw new LockFault(path, error);
  }
}

/**
 * Does `work` while no other process does the same with the same lock file. SQLite's locks are the operating
 * system's: they vanish with the process that holds them, however it ends, so none is ever left behind. The
 * file stays empty. Throws when the lock cannot be had within `waitMs` milliseconds, a {@link LockFault} where it is damaged.
 */
export async function withFileLock<T>(path: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const database = openLock(path);
  try {
    const deadline = performance.now() + waitMs;
    for (;;) {
      try {
        database.exec('BEGIN EXCLUSIVE');
        break;
      } catch (error) {
        if (!isBusy(error)) throw new LockFault(path, error);
        if (performance.now() > deadline) throw new Error('another Countersign is holding the settings');
        await sleep(pauseMs);
      }
    }
    return await work();
  } finally {
    database.close();
  }
}
