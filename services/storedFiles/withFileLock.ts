import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** SQLite's result codes (sqlite.org/rescode.html). */
const busy = 5;
const garbage: ReadonlySet<number> = new Set([
  11, // SQLITE_CORRUPT
  26, // SQLITE_NOTADB
]);
const pauseMs = 10;

const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;

/** Whether another process holds a lock. */
export const isBusy = (error: unknown): boolean => codeOf(error) === busy;

/** What keeps a lock from being had, other than somebody who has it: told with the lock's own path. */
export class LockFault extends Error {
  readonly path: string;
  /** Whether something else stands in the lock's file: then nobody holds it. */
  readonly isGarbage: boolean;

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`this lock cannot be used, and may be removed, since it holds nothing (${reason})`);
    this.path = path;
    this.isGarbage = garbage.has(codeOf(cause) ?? 0);
  }
}

/** A lock's file, which is nobody's yet. Throws a {@link LockFault} where it cannot be opened. */
export function openLock(path: string): DatabaseSync {
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
