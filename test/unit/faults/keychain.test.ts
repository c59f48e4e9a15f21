import { describe, expect, it, onTestFinished } from 'vitest';
import { err, type Result } from '../../../core/Result.ts';
import { sign } from '../../../core/signature/sign.ts';
import { createKeytarStore, type Keytar } from '../../../keychain/keytarStore.ts';
import { createServices } from '../../../services/createServices.ts';
import { fakeKeytar } from '../keychain/fakeKeytar.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';

const secret = '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4';
const other = '9d3c0b7ae1f2486585b4d7c6a9e8f013';
const email = 'qa@example.com';

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What a keychain can do in the middle of things, and what is said of it. */
const faults = {
  disappears: {
    message: 'The name org.freedesktop.secrets was not provided by any .service files',
    state: 'no-service',
  },
  locks: { message: 'Cannot create an item in a locked collection', state: 'locked' },
  hangs: { message: undefined, state: 'timed-out' },
} as const;
type Fault = keyof typeof faults;

/** Services with one website, on a keychain that goes wrong when it is told to. */
async function start() {
  const folder = await temporaryFolder();
  const fake = fakeKeytar();
  let fault: Fault | undefined;
  let wake: (() => void)[] = [];
  const troubled =
    <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      if (fault !== undefined) {
        const { message } = faults[fault];
        if (message !== undefined) throw new Error(message);
        await new Promise<void>((resolve) => wake.push(resolve));
      }
      return work(...args);
    };
  const keytar: Keytar = {
    getPassword: troubled(fake.getPassword),
    setPassword: troubled(fake.setPassword),
    deletePassword: troubled(fake.deletePassword),
  };
  const open = async () => {
    const services = await createServices({
      dataFolder: folder,
      store: createKeytarStore({ service: 'test', keytar: () => keytar, timeoutMs: 250 }),
      managedSettings: [],
    });
    onTestFinished(() => services.dispose());
    return services;
  };
  const services = await open();
  const { id } = must(
    await services.websites.add({ name: 'Main', secret, websiteId: null, keptIn: 'keychain' }),
  );
  return {
    ...services,
    id,
    open,
    items: () => [...fake.items.values()],
    fail: (next: Fault) => {
      fault = next;
    },
    recover: () => {
      fault = undefined;
      for (const one of wake) one();
      wake = [];
    },
  };
}

describe.each(Object.keys(faults) as Fault[])('a keychain that %s in the middle', (fault) => {
  const trouble = { state: faults[fault].state };

  it('is told in every answer, and gives back all it had afterwards', async () => {
    const { id, websites, check, keychain, fail, recover, open, items } = await start();
    fail(fault);
    const told = err({ code: 'keychain', trouble });
    expect(await keychain.state()).toEqual(trouble);
    expect(must(await websites.list())[0]?.secret.kind).toBe('missing');
    expect(await check.run({ websiteId: id, email, signature: 'x' })).toEqual(told);
    expect(await check.reveal({ websiteId: id, email })).toEqual(told);
    expect(await websites.rotate({ id, secret: other, keptIn: 'keychain' })).toEqual(told);
    expect(await websites.restoreSecret({ id, secret: other, keptIn: 'keychain' })).toEqual(told);
    expect(await websites.add({ name: 'More', secret: other, websiteId: null, keptIn: 'keychain' })).toEqual(
      told,
    );
    expect(await websites.remove({ id })).toEqual(told);
    recover();
    const again = await open();
    for (const one of [{ websites, check }, again]) {
      expect(must(await one.websites.list())).toMatchObject([
        { name: 'Main', secret: { kind: 'stored' }, previousSecrets: [] },
      ]);
      expect(must(await one.check.reveal({ websiteId: id, email }))).toBe(sign(secret, email));
    }
    // Nothing that was refused stayed behind.
    expect(items().filter((item) => !item.startsWith('This is not a secret'))).toEqual([secret]);
  });

  it('does not keep a secret for the session from being used', async () => {
    const { id, websites, check, fail } = await start();
    fail(fault);
    must(await websites.restoreSecret({ id, secret, keptIn: 'session' }));
    expect(must(await check.reveal({ websiteId: id, email }))).toBe(sign(secret, email));
  });
});
