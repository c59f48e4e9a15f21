import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createWebsitesFile } from '../../../../services/websites/websitesFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const program = fileURLToPath(new URL('./appendWebsites.ts', import.meta.url));

const start = (folder: string, count: number): ChildProcess =>
  spawn(process.execPath, [program, folder, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });

async function idsIn(folder: string): Promise<readonly string[]> {
  const file = createWebsitesFile(folder, () => new Date());
  const read = await file.read();
  if (!read.ok) throw new Error(read.error.code);
  expect(file.notices()).toEqual([]);
  return read.value.websites.map(({ id }) => id);
}

/** The ids of the changes that a process had finished by its own account. */
async function finished(child: ChildProcess): Promise<readonly string[]> {
  if (child.stdout === null) throw new Error('no output');
  return (await text(child.stdout)).split('\n').slice(0, -1);
}

describe('websitesFile, from several processes', () => {
  it('loses no change when three processes write at once', async () => {
    const folder = await temporaryFolder();
    const ids = await Promise.all([1, 2, 3].map(() => finished(start(folder, 25))));
    expect((await idsIn(folder)).toSorted()).toEqual(ids.flat().toSorted());
    expect(ids.flat()).toHaveLength(75);
  });

  it('is whole after its writer was killed, again and again, and holds all that was finished', async () => {
    const folder = await temporaryFolder();
    let done: readonly string[] = [];
    for (let round = 0; round < 8; round += 1) {
      const child = start(folder, 10_000);
      if (child.stdout === null) throw new Error('no output');
      const lines = finished(child);
      await once(child.stdout, 'readable');
      await new Promise((resolve) => setTimeout(resolve, round * 3));
      child.kill('SIGKILL');
      done = [...done, ...(await lines)];
      const now = await idsIn(folder);
      expect(now).toEqual(expect.arrayContaining([...done]));
      // The last change may have been on disk before it could be told.
      expect(now.length - done.length).toBeLessThanOrEqual(round + 1);
      expect((await readdir(folder)).filter((name) => name.includes('damaged'))).toEqual([]);
    }
  });
});
