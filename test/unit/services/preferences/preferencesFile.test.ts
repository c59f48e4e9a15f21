import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultPreferences,
  openPreferences,
  parsePreferences,
} from '../../../../services/preferences/preferencesFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const now = () => new Date('2026-11-02T10:00:00Z');
const open = (folder: string) => openPreferences(folder, now);

describe('preferences', () => {
  it('are the defaults at first, with everything that could use the network off', async () => {
    const preferences = await open(await temporaryFolder());
    expect(preferences.get()).toEqual(defaultPreferences);
    expect(preferences.get().updates).toBe(false);
    expect(preferences.notices()).toEqual([]);
  });

  it('count at once and after the next start', async () => {
    const folder = join(await temporaryFolder(), 'new');
    const preferences = await open(folder);
    const saved = preferences.change({ theme: 'dark', zoom: 150 });
    expect(preferences.get().theme).toBe('dark');
    expect((await saved).ok).toBe(true);
    expect((await open(folder)).get()).toEqual({ ...defaultPreferences, theme: 'dark', zoom: 150 });
  });

  it('keep every one of many quick changes', async () => {
    const folder = await temporaryFolder();
    const preferences = await open(folder);
    for (let x = 0; x < 50; x += 1) {
      void preferences.change({ window: { x, y: 0, width: 800, height: 600, maximized: false } });
      void preferences.change({ folder: `/tmp/${x}` });
    }
    await preferences.settled();
    const { window, folder: last } = (await open(folder)).get();
    expect([window?.x, last]).toEqual([49, '/tmp/49']);
    expect(await readdir(folder)).toEqual(['preferences.json']);
  });

  it.each(['', '{', '[]', '{"version":1}', '{"version":1,"theme":"pink"}'])(
    'that are damaged (%j) are kept as a backup, and told',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'preferences.json'), text);
      const preferences = await open(folder);
      expect(preferences.get()).toEqual(defaultPreferences);
      const [notice] = preferences.notices();
      expect(notice?.kind).toBe('preferences-damaged');
      expect(await readFile(notice?.backup ?? '', 'utf8')).toBe(text);
      await preferences.change({ zoom: 90 });
      expect((await open(folder)).get().zoom).toBe(90);
    },
  );

  it('of a newer version are never written over', async () => {
    const folder = await temporaryFolder();
    const text = '{"version":2,"theme":"sepia"}';
    await writeFile(join(folder, 'preferences.json'), text);
    const preferences = await open(folder);
    await preferences.change({ theme: 'dark' });
    expect(preferences.get().theme).toBe('dark');
    expect(await readFile(join(folder, 'preferences.json'), 'utf8')).toBe(text);
  });

  it('that cannot be written say so, and count until the end', async () => {
    const folder = await temporaryFolder();
    const preferences = await open(folder);
    await mkdir(join(folder, 'preferences.json', 'in-the-way'), { recursive: true });
    const saved = await preferences.change({ theme: 'light' });
    expect(saved).toMatchObject({ ok: false, error: { code: 'preferences-unwritable' } });
    expect(preferences.get().theme).toBe('light');
  });

  it('are the defaults again after a reset, without a file', async () => {
    const folder = await temporaryFolder();
    const preferences = await open(folder);
    await preferences.change({ theme: 'dark' });
    await preferences.reset();
    expect(preferences.get()).toEqual(defaultPreferences);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leave no file behind after a reset when the window is merely closed, and one when something is chosen', async () => {
    const folder = await temporaryFolder();
    const preferences = await open(folder);
    await preferences.change({ theme: 'dark' });
    await preferences.reset();
    const place = { x: 10, y: 20, width: 900, height: 700, maximized: false };
    await preferences.change({ window: place });
    expect(await readdir(folder)).toEqual([]);
    await preferences.change({ theme: 'light' });
    expect((await open(folder)).get()).toMatchObject({ theme: 'light', window: place });
  });

  it('are parsed without a throw, whatever the file holds', () => {
    const kinds = ['read', 'newer', 'damaged'];
    fc.assert(fc.property(fc.uint8Array(), (bytes) => kinds.includes(parsePreferences(bytes).kind)));
    fc.assert(
      fc.property(fc.json(), (text) => kinds.includes(parsePreferences(new TextEncoder().encode(text)).kind)),
    );
  });
});
