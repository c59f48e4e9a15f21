import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../../../services/storedFiles/saveFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

describe('a file that a person saves', () => {
  it('leaves the files beside it alone, whatever their names', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'report.md.new'), 'mine');
    await saveFile(join(folder, 'report.md'), ['a ', 'report']);
    expect(await readFile(join(folder, 'report.md'), 'utf8')).toBe('a report');
    expect(await readFile(join(folder, 'report.md.new'), 'utf8')).toBe('mine');
    expect((await readdir(folder)).toSorted()).toEqual(['report.md', 'report.md.new']);
  });

  it('leaves nothing behind when it cannot be written', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'report.md'));
    await expect(saveFile(join(folder, 'report.md'), 'a report')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['report.md']);
  });
});
