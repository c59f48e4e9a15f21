import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { err } from '../../../../core/Result.ts';
import { removeEverything } from '../../../../electron/main/removeEverything.ts';
import type { SecretStore } from '../../../../keychain/SecretStore.ts';
import { createSessionStore } from '../../../../keychain/sessionStore.ts';
import { createServices } from '../../../../services/createServices.ts';
import { defaultPreferences, openPreferences } from '../../../../services/preferences.ts';
import { temporaryFolder } from '../../services/temporaryFolder.ts';

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

  it('names every website while the keychain is locked', async () => {
    const store = createSessionStore();
    const { remove } = await start(store);
    vi.spyOn(store, 'probe').mockResolvedValue({ state: 'locked' });
    expect(((await remove()) ?? []).map((left) => (left.kind === 'website' ? left.name : left.kind))).toEqual(
      ['Main', 'Shop'],
    );
  });
});
