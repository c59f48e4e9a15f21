import { open, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileBefore } from './placeToWrite.ts';

/** Windows refuses to replace a file while a virus scanner or an indexer looks at it. */
const passing = new Set(['EPERM', 'EACCES', 'EBUSY']);

async function replace(from: string, to: string, attempts: number): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (process.platform !== 'win32' || attempts <= 1 || !passing.has(code)) throw error;
    await sleep(50);
    await replace(from, to, attempts - 1);
  }
}

interface WriteOptions {
  /** What is written first; by default the file's name with `.new`. On the same disk. */
  readonly temporary?: string;
  /** Whose the file stays and who may read it; by default it becomes ours, and only its owner may. */
  readonly before?: FileBefore | undefined;
}

/**
 * Writes a file that only its owner may read, so that after a crash or power cut at any moment it holds either
 * the old text or the new one. Leaves no other file behind, except when killed: then the next call removes it.
 * One caller at a time. The text may come in pieces; when they end with an error, nothing is written.
 */
export async function writeFileAtomically(
  path: string,
  text: string | Iterable<string> | AsyncIterable<string>,
  { temporary = `${path}.new`, before }: WriteOptions = {},
): Promise<void> {
  await rm(temporary, { force: true });
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(text);
      if (before !== undefined) {
        // Only root may give a file away; everybody else's stays with who writes it.
        await file.chown(before.uid, before.gid).catch(() => undefined);
        await file.chmod(before.mode);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await replace(temporary, path, 20);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
