import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeFileAtomically } from '../../../../services/storedFiles/writeFileAtomically.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('writeFileAtomically', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'file');
    await writeFileAtomically(path, 'one');
    await writeFileAtomically(path, 'two');
    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(folder)).toEqual(['file']);
  });

  it.skipIf(process.platform === 'win32')('takes rights away from everybody else', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, 'old', { mode: 0o644 });
    await writeFileAtomically(path, 'new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('removes what it had written when the file cannot be replaced', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'file');
    await mkdir(path);
    await expect(writeFileAtomically(path, 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['file']);
  });

  // A small file system of its own, which only root may make.
  it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'leaves the old file alone when the disk is full or read-only',
    async ({ skip }) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'file');
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
      skip(mounted.status !== 0, 'mounting is not allowed here');
      onTestFinished(() => {
        spawnSync('umount', [folder]);
      });
      await writeFileAtomically(path, 'old');
      await expect(writeFileAtomically(path, 'x'.repeat(1_000_000))).rejects.toMatchObject({
        code: 'ENOSPC',
      });
      expect(await readdir(folder)).toEqual(['file']);
      expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0);
      await expect(writeFileAtomically(path, 'new')).rejects.toMatchObject({ code: 'EROFS' });
      expect(await readFile(path, 'utf8')).toBe('old');
    },
  );
});
