import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { err, ok } from '../../../../../core/Result.ts';
import { removeEverything } from '../../../../../electron/main/handlers/removeEverything.ts';
import type { SecretStore } from '../../../../../keychain/SecretStore.ts';
import { createSessionStore } from '../../../../../keychain/sessionStore.ts';
import { createServices } from '../../../../../services/createServices.ts';
import { defaultPreferences, openPreferences } from '../../../../../services/preferences/preferencesFile.ts';
import { temporaryFolder } from '../../../services/temporaryFolder.ts';

async function start(store: SecretStore) {
  const folder = await temporaryFolder();
  const services = await createServices({ dataFolder: folder, store, managedSettings: [] });
  onTestFinished(() => services.dispose());
  const preferences = await openPreferences(folder, () => new Date());
  await preferences.change({ theme: 'dark' });
  const add = (name: string, secret: string) =>
    services.websites.add({ name, secret, websiteId: null, keptIn: 'keychain' });
  await add('Main', 'one');
  await add('Shop', 'two');
  await writeFile(join(folder, 'generated.jsonl'), '{}\n');
  await writeFile(join(folder, 'settings.damaged-2026.json'), '');
  await mkdir(join(folder, 'audits', 'left-behind'), { recursive: true });
  await writeFile(join(folder, 'notes.txt'), 'not ours');
  const apply = vi.fn(async () => undefined);
  const session = { clearStorageData: async () => undefined, clearCache: async () => undefined };
  const confirm = vi.fn(async () => true);
  const remove = removeEverything({
    websites: services.websites,
    audits: services.audits,
    preferences,
    session,
    folder,
    confirm,
    apply,
  });
  return { folder, services, preferences, confirm, apply, remove };
}

/** As {@link start}, but the settings were damaged since: only their backup knows the two secrets. */
async function startDamaged(store: SecretStore) {
  const writes = vi.spyOn(store, 'write');
  const started = await start(store);
  const secretIds = writes.mock.calls.map(([id]) => id);
  const path = join(started.folder, 'settings.json');
  await writeFile(path, (await readFile(path, 'utf8')).slice(0, -2));
  expect(await started.services.websites.list()).toEqual({ ok: true, value: [] });
  const names = await readdir(started.folder);
  const backup = names.find((name) => /^settings\.damaged-.*Z\.json$/.test(name)) ?? '';
  const held = async () => (await Promise.all(secretIds.map((id) => store.read(id)))).filter(isThere);
  return { ...started, secretIds, backup, held };
}
const isThere = (read: Awaited<ReturnType<SecretStore['read']>>): boolean =>
  read.ok && read.value !== undefined;

describe('removing everything', () => {
  it('takes secrets, websites, settings and the log, and nothing that is not its own', async () => {
    const store = createSessionStore();
    const removed = vi.spyOn(store, 'remove');
    const { folder, services, preferences, apply, remove } = await start(store);
    expect(await remove()).toEqual([]);
    expect(removed).toHaveBeenCalledTimes(2);
    for (const [id] of removed.mock.calls)
      expect(await store.read(id)).toEqual({ ok: true, value: undefined });
    expect(await readdir(folder)).toEqual(['notes.txt']);
    expect(await services.websites.list()).toEqual({ ok: true, value: [] });
    expect(preferences.get()).toEqual(defaultPreferences);
    expect(apply).toHaveBeenCalledOnce();
  });

  it('touches nothing when the person says no in the dialog of the system', async () => {
    const { folder, services, confirm, remove } = await start(createSessionStore());
    const before = await readdir(folder, { recursive: true });
    confirm.mockResolvedValue(false);
    expect(await remove()).toBeNull();
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await services.websites.list()).toMatchObject({ value: [{ name: 'Main' }, { name: 'Shop' }] });
  });

  it('names the websites whose secrets the keychain keeps, and keeps their entries', async () => {
    const store = createSessionStore();
    const { folder, remove } = await start(store);
    const removes = store.remove.bind(store);
    let times = 0;
    vi.spyOn(store, 'remove').mockImplementation(async (id) => {
      times += 1;
      return times === 1 ? err({ state: 'timed-out' }) : removes(id);
    });
    expect(await remove()).toEqual([{ kind: 'website', name: 'Main', trouble: { state: 'timed-out' } }]);
    const settings = await readFile(join(folder, 'settings.json'), 'utf8');
    expect([settings.includes('Main'), settings.includes('Shop')]).toEqual([true, false]);
  });

  it('takes the secrets along that only a backup of damaged settings knows', async () => {
    const { folder, backup, held, remove } = await startDamaged(createSessionStore());
    expect(backup).not.toBe('');
    expect(await held()).toHaveLength(2);
    expect(await remove()).toEqual([]);
    expect(await held()).toEqual([]);
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });

  it('takes those of settings that turn out to be damaged at that moment', async () => {
    const store = createSessionStore();
    const removed = vi.spyOn(store, 'remove');
    const { folder, remove } = await start(store);
    const path = join(folder, 'settings.json');
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, -2));
    expect(await remove()).toEqual([]);
    expect(removed).toHaveBeenCalledTimes(2);
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });

  it.each(['stuck', 'locked'] as const)(
    'keeps and names the backup whose secrets the keychain keeps, and takes them later: %s',
    async (fault) => {
      const store = createSessionStore();
      const { folder, backup, held, remove } = await startDamaged(store);
      const faulty =
        fault === 'stuck'
          ? [vi.spyOn(store, 'remove').mockResolvedValue(err({ state: 'timed-out' }))]
          : // As on Linux: nothing is removed, and only a write tells.
            [
              vi.spyOn(store, 'remove').mockResolvedValue(ok(undefined)),
              vi.spyOn(store, 'probe').mockResolvedValue({ state: 'locked' }),
            ];
      const path = join(folder, backup);
      expect(await remove()).toEqual([
        { kind: 'file', path, reason: expect.stringContaining(fault === 'stuck' ? 'timed-out' : 'locked') },
      ]);
      expect((await readdir(folder)).toSorted()).toEqual(['notes.txt', backup].toSorted());
      for (const one of faulty) one.mockRestore();
      expect(await held()).toHaveLength(2);
      expect(await remove()).toEqual([]);
      expect(await held()).toEqual([]);
      expect(await readdir(folder)).toEqual(['notes.txt']);
    },
  );

  it('names every website while the keychain is locked', async () => {
    const store = createSessionStore();
    const { remove } = await start(store);
    vi.spyOn(store, 'probe').mockResolvedValue({ state: 'locked' });
    expect(((await remove()) ?? []).map((left) => (left.kind === 'website' ? left.name : left.kind))).toEqual(
      ['Main', 'Shop'],
    );
  });
});
