import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const busy = 5;
const pauseMs = 10;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === busy;

/**
 * Does `work` while no other process does the same with the same lock file. SQLite's locks are the operating
 * system's: they vanish with the process that holds them, however it ends, so none is ever left behind. The
 * file stays empty. Throws when the lock cannot be had within `waitMs` milliseconds.
 */
export async function withFileLock<T>(path: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    const deadline = performance.now() + waitMs;
    for (;;) {
      try {
        database.exec('BEGIN EXCLUSIVE');
        break;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() > deadline) throw new Error('another Countersign is holding the settings');
        await sleep(pauseMs);
      }
    }
    return await work();
  } finally {
    database.close();
  }
}
