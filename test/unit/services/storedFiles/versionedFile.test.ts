import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseVersioned, versionedFile } from '../../../../services/storedFiles/versionedFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const format = { name: 'notes', version: 3, schema: v.object({ notes: v.array(v.string()) }) };
const parse = (value: unknown) => parseVersioned(format, new TextEncoder().encode(JSON.stringify(value)));
const open = (folder: string) => versionedFile(folder, format, () => new Date(0));

describe('a versioned file', () => {
  it('is read as what it was written, without its version', async () => {
    const folder = join(await temporaryFolder(), 'new');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), async (notes) => {
        const file = open(folder);
        await file.write({ notes });
        expect(await file.load()).toEqual({ kind: 'read', content: { notes } });
        expect(JSON.parse(await readFile(file.path, 'utf8'))).toEqual({ version: 3, notes });
      }),
      { numRuns: 20 },
    );
  });

  it('is newer from the next version on, whatever else it holds, and damaged below its own', () => {
    fc.assert(
      fc.property(fc.integer(), fc.dictionary(fc.string(), fc.jsonValue()), (version, more) => {
        const { kind } = parse({ notes: [], ...more, version });
        if (version !== 3) expect(kind).toBe(version > 3 ? 'newer' : 'damaged');
      }),
    );
    for (const version of [3.5, '4', null]) expect(parse({ version, notes: [] }).kind).toBe('damaged');
  });

  it('is absent where there is none, and an error where it cannot be read', async () => {
    const folder = await temporaryFolder();
    expect(await open(folder).load()).toEqual({ kind: 'absent' });
    const unreadable = versionedFile(
      folder,
      format,
      () => new Date(0),
      () => Promise.reject(new Error('EIO')),
    );
    await expect(unreadable.load()).rejects.toThrow('EIO');
  });

  it('is moved aside over no other backup, also while the clock stands still', async () => {
    const folder = await temporaryFolder();
    const file = open(folder);
    const moved: string[] = [];
    for (const text of ['first', 'second', 'third']) {
      await writeFile(file.path, text);
      moved.push(await file.moveAside());
    }
    expect(await Promise.all(moved.map((path) => readFile(path, 'utf8')))).toEqual([
      'first',
      'second',
      'third',
    ]);
    expect((await file.backups()).toSorted()).toEqual(moved.toSorted());
    expect(await readdir(folder)).toHaveLength(3);
  });
});
