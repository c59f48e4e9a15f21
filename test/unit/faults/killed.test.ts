import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createWebsitesFile } from '../../../services/websites/websitesFile.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const program = fileURLToPath(new URL('./killedWriter.ts', import.meta.url));

it('settings hold the old or the new after a kill before any step of writing them', async () => {
  const folder = await temporaryFolder();
  let finished = false;
  let steps = 0;
  let least = 0;
  while (!finished) {
    steps += 1;
    const { stdout, signal } = spawnSync(process.execPath, [program, folder, String(steps)], {
      encoding: 'utf8',
    });
    finished = stdout === 'done';
    expect(finished || signal === 'SIGKILL').toBe(true);
    const file = createWebsitesFile(folder, () => new Date());
    const read = await file.read();
    if (!read.ok) throw new Error(read.error.code);
    expect(file.notices()).toEqual([]);
    const { length } = read.value.websites;
    expect([least, least + 1]).toContain(length);
    least = length;
  }
  expect(least).toBeGreaterThan(0);
  // Making the folder, removing an old file, opening, writing, syncing, closing, renaming: each was one of them.
  expect(steps).toBeGreaterThan(7);
  expect((await readdir(folder)).toSorted()).toEqual(['settings.json', 'settings.lock']);
});
