import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SecretStore } from '../../../keychain/SecretStore.ts';
import { createSessionStore } from '../../../keychain/sessionStore.ts';
import { createServices } from '../../../services/createServices.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const secret = '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4';
const email = 'qa@example.com';

/** Services on a disk of their own, with one website; `undefined` where mounting is not allowed. */
async function onItsOwnDisk() {
  const folder = await temporaryFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder]).status !== 0) return undefined;
  onTestFinished(() => {
    spawnSync('umount', [folder]);
  });
  const inner = createSessionStore();
  const items = new Set<string>();
  const store: SecretStore = {
    ...inner,
    write: (id, value) => {
      items.add(id);
      return inner.write(id, value);
    },
    remove: (id) => {
      items.delete(id);
      return inner.remove(id);
    },
  };
  const services = await createServices({ dataFolder: folder, store, managedSettings: [] });
  onTestFinished(() => services.dispose());
  const added = await services.websites.add({ name: 'Main', secret, websiteId: null, keptIn: 'keychain' });
  if (!added.ok) throw new Error(added.error.code);
  return { folder, services, items, id: added.value.id };
}

describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('a disk', () => {
  const makeUnwritable = {
    full: (folder: string) =>
      writeFile(join(folder, 'filler'), Buffer.alloc(1_000_000)).catch(
        (error: NodeJS.ErrnoException) => error.code,
      ),
    'read-only': async (folder: string) => spawnSync('mount', ['-o', 'remount,ro', folder]).status,
  } as const;

  it.each(['full', 'read-only'] as const)(
    'that is %s loses nothing, is told, and lets no signature out unlogged',
    async (kind) => {
      const made = await onItsOwnDisk();
      if (made === undefined) return;
      const { folder, services, items, id } = made;
      const { websites, check, generate } = services;
      const before = await readFile(join(folder, 'settings.json'), 'utf8');
      expect(await makeUnwritable[kind](folder)).not.toBe(1);
      const refused = { ok: false, error: { code: 'settings-unwritable' } };
      const args = { secret: '9'.repeat(32), websiteId: null, keptIn: 'keychain' } as const;
      expect(await websites.add({ ...args, name: 'x'.repeat(200) })).toMatchObject(refused);
      expect(await websites.rotate({ ...args, id })).toMatchObject(refused);
      expect(await websites.remove({ id })).toMatchObject(refused);
      expect(items.size).toBe(1);
      const unlogged = { ok: false, error: { code: 'log-unwritable' } };
      expect(await check.reveal({ websiteId: id, email })).toMatchObject(unlogged);
      const order = { websiteId: id, secret: null, form: 'web', causes: [], confirmation: null } as const;
      expect(await generate.run({ ...order, source: { kind: 'exact', emails: [email] } })).toMatchObject(
        unlogged,
      );
      // Checking needs no disk.
      expect(await check.verdict({ websiteId: id, email, signature: 'x' })).toMatchObject({ ok: true });
      expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe(before);
      expect((await readdir(folder)).filter((name) => /\.(new|part)$/.test(name))).toEqual([]);
    },
  );
});

it('a file in the place of the data folder is told, and nothing is made of it', async () => {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, 'somebody’s file');
  const services = await createServices({
    dataFolder: path,
    store: createSessionStore(),
    managedSettings: [],
  });
  onTestFinished(() => services.dispose());
  const added = await services.websites.add({ name: 'Main', secret, websiteId: null, keptIn: 'keychain' });
  expect(added).toMatchObject({ ok: false, error: { code: 'settings-unwritable' } });
  expect(await readFile(path, 'utf8')).toBe('somebody’s file');
});
