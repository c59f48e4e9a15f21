import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { createSessionStore } from '../../../keychain/sessionStore.ts';
import { createServices } from '../../../services/createServices.ts';
import { createWebsitesFile } from '../../../services/websites/websitesFile.ts';
import { packedThreads } from '../../packedThreads.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const secrets = ['1', '2', '3', '4'].map((digit) => digit.repeat(32));
const email = 'qa@example.com';

it('a clock that jumps back and forth loses no secret, and spoils no check', async () => {
  const times = ['2026-06-01', '1970-01-01', '2106-02-07', '2026-06-01', '1999-12-31', '9999-12-31'];
  let asked = 0;
  const services = await createServices({
    ...packedThreads,
    dataFolder: await temporaryFolder(),
    store: createSessionStore(),
    managedSettings: [],
    now: () => {
      asked += 1;
      return new Date(`${times[asked % times.length]}T00:00:00.000Z`);
    },
  });
  onTestFinished(() => services.dispose());
  const { websites, check } = services;
  const added = await websites.add({
    name: 'Main',
    secret: secrets[0] ?? '',
    websiteId: null,
    keptIn: 'keychain',
  });
  if (!added.ok) throw new Error(added.error.code);
  const { id } = added.value;
  for (const secret of secrets.slice(1)) await websites.rotate({ id, secret, keptIn: 'keychain' });
  for (const secret of secrets.slice(0, -1)) {
    const run = await check.run({ websiteId: id, email, signature: sign(secret, email) });
    expect(run).toMatchObject({
      value: { diagnosis: { status: 'proven', causes: [{ id: 'secret-rotated' }] } },
    });
  }
  expect(await check.reveal({ websiteId: id, email })).toEqual({
    ok: true,
    value: sign(secrets[3] ?? '', email),
  });
});

it('a clock that stands still overwrites no backup of damaged settings', async () => {
  const folder = await temporaryFolder();
  const texts = ['{"first', '{"second', '{"third'];
  for (const text of texts) {
    await writeFile(join(folder, 'settings.json'), text);
    await createWebsitesFile(folder, () => new Date(0)).read();
  }
  const backups = (await readdir(folder)).filter((name) => name.startsWith('settings.damaged-'));
  const kept = await Promise.all(backups.map((name) => readFile(join(folder, name), 'utf8')));
  expect(kept.toSorted()).toEqual(texts);
});
