import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { createSessionStore } from '../../../keychain/sessionStore.ts';
import { createServices, type Services } from '../../../services/createServices.ts';
import { packedThreads } from '../../packedThreads.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const secret = '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4';
const email = 'qa@example.com';
const signature = '0'.repeat(64);
const order = { secret: null, form: 'json', confirmation: null } as const;
const exact = { kind: 'exact', emails: [email] } as const;

/** Calls, each with how often it reads what is stored: where that is twice, the second is just before handing out. */
const calls: Readonly<
  Record<string, readonly [reads: number, call: (services: Services, id: string) => Promise<unknown>]>
> = {
  'check.verdict': [1, ({ check }, id) => check.verdict({ websiteId: id, email, signature })],
  'check.run': [
    1,
    ({ check }, id) => check.run({ websiteId: id, email, signature: sign(secret, email).toUpperCase() }),
  ],
  'check.reveal': [1, ({ check }, id) => check.reveal({ websiteId: id, email })],
  'check.reveal, which has to be confirmed': [
    1,
    ({ check }, id) => check.reveal({ websiteId: id, email: 'jane@gmail.com' }),
  ],
  'generate.policy': [1, ({ generate }, id) => generate.policy({ websiteId: id })],
  'generate.expand': [1, ({ generate }, id) => generate.expand({ websiteId: id, source: exact })],
  'generate.run': [
    2,
    ({ generate }, id) => generate.run({ ...order, websiteId: id, source: exact, causes: [] }),
  ],
  'generate.fixtureSet': [2, ({ generate }, id) => generate.fixtureSet({ ...order, websiteId: id, email })],
};

/** Services with a website, and the names of the files that they read. */
async function reading() {
  const folder = await temporaryFolder();
  const read: string[] = [];
  const services = await createServices({
    ...packedThreads,
    firstHere: true,
    dataFolder: folder,
    store: createSessionStore(),
    managedSettings: [join(folder, 'managed.json')],
    readFile(path) {
      read.push(basename(path));
      return readFile(path);
    },
  });
  onTestFinished(() => services.dispose());
  const added = await services.websites.add({ name: 'Main', secret, websiteId: null, keptIn: 'keychain' });
  if (!added.ok) throw new Error(added.error.code);
  read.length = 0;
  return { services, id: added.value.id, read };
}

describe('a call', () => {
  it.each(Object.entries(calls))('reads what is stored once: %s', async (_name, [reads, call]) => {
    const { services, id, read } = await reading();
    expect(await call(services, id)).toBeDefined();
    const times = (name: string) => read.filter((one) => one === name).length;
    expect(times('settings.json')).toBe(reads);
    expect(times('managed.json')).toBeLessThanOrEqual(reads);
  });

  it('reads it once to read a paste, and no managed settings', async () => {
    const { services, id, read } = await reading();
    await services.evidence.read({ websiteId: id, text: `email: ${email}` });
    expect(read).toEqual(['settings.json']);
  });
});
