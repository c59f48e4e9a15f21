import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../core/Result.ts';
import { createKeytarStore, type Keytar } from '../../../keychain/keytarStore.ts';
import { type FakeKeytar, failingKeytar, fakeKeytar } from './fakeKeytar.ts';

const storeOver = (keytar: Keytar, timeoutMs = 5_000) =>
  createKeytarStore({ service: 'Countersign', keytar: () => keytar, timeoutMs });

/** Soon over where nothing comes, and far more than what answers needs on a machine that has other work. */
const impatientMs = 250;

/** Answers only when told to, as a keychain does that waits for a password. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

describe('keytarStore', () => {
  it('gives back what it wrote and knows nothing of other ids', async () => {
    const store = storeOver(fakeKeytar());
    expect(await store.write('one', 'secret')).toEqual(ok(undefined));
    expect(await store.read('one')).toEqual(ok('secret'));
    expect(await store.read('two')).toEqual(ok(undefined));
  });

  it('files its items under the service it was given', async () => {
    const keytar = fakeKeytar();
    await storeOver(keytar).write('one', 'secret');
    expect([...keytar.items]).toEqual([['Countersign/one', 'secret']]);
  });

  it('removes an item, and is content when there is none', async () => {
    const store = storeOver(fakeKeytar());
    await store.write('one', 'secret');
    expect(await store.remove('one')).toEqual(ok(undefined));
    expect(await store.remove('one')).toEqual(ok(undefined));
    expect(await store.read('one')).toEqual(ok(undefined));
  });

  it('refuses a write that reads back differently, and removes what arrived', async () => {
    const keytar = fakeKeytar({ getPassword: async () => 'secre' });
    const written = await storeOver(keytar).write('one', 'secret');
    expect(written).toMatchObject({ ok: false, error: { state: 'damaged' } });
    expect(keytar.items.size).toBe(0);
  });

  it('is ready when a probe can be written, read and removed, and leaves nothing behind', async () => {
    const keytar = fakeKeytar();
    expect(await storeOver(keytar).probe()).toEqual({ state: 'ready' });
    expect(keytar.items.size).toBe(0);
  });

  it('has one call at a time under way, however many are asked for', async () => {
    const keytar = fakeKeytar();
    const store = storeOver(keytar);
    await Promise.all([store.write('a', '1'), store.write('b', '2'), store.read('a'), store.probe()]);
    expect(keytar.mostAtOnce()).toBe(1);
  });

  it('goes on after a call that failed', async () => {
    let calls = 0;
    const keytar = fakeKeytar({
      getPassword: async () => {
        calls += 1;
        if (calls === 1) throw new Error('Cannot create an item in a locked collection');
        return 'secret';
      },
    });
    const store = storeOver(keytar);
    expect(await Promise.all([store.read('a'), store.read('a')])).toEqual([
      err({ state: 'locked' }),
      ok('secret'),
    ]);
  });

  it('says that a call was not answered in time, and starts no other before it has let go', async () => {
    const { opened, open } = gate();
    let started = 0;
    const keytar = fakeKeytar({
      getPassword: async () => {
        started += 1;
        await opened;
        return 'late';
      },
    });
    const store = storeOver(keytar, impatientMs);
    expect(await store.read('a')).toEqual(err({ state: 'timed-out' }));
    expect(await store.read('a')).toEqual(err({ state: 'timed-out' }));
    expect(started).toBe(1);
    open();
    expect(await store.read('a')).toEqual(ok('late'));
  });

  it('takes back a write that succeeded only after its caller was told that it had not', async () => {
    const { opened, open } = gate();
    const keytar = fakeKeytar({
      setPassword: async (service, account, password) => {
        await opened;
        keytar.items.set(`${service}/${account}`, password);
      },
    });
    const store = storeOver(keytar, impatientMs);
    expect(await store.write('a', 'secret')).toEqual(err({ state: 'timed-out' }));
    open();
    expect(await store.read('a')).toEqual(ok(undefined));
    expect(keytar.items.size).toBe(0);
  });

  it('takes back a write that was read back only after its caller was told that it had failed', async () => {
    const { opened, open } = gate();
    const keytar = fakeKeytar({
      getPassword: async () => {
        await opened;
        return 'secret';
      },
    });
    const store = storeOver(keytar, impatientMs);
    expect(await store.write('a', 'secret')).toEqual(err({ state: 'timed-out' }));
    expect(keytar.items.size).toBe(1);
    open();
    expect(await store.remove('b')).toEqual(ok(undefined));
    expect(keytar.items.size).toBe(0);
    expect(keytar.mostAtOnce()).toBe(1);
  });

  it('takes back a write that could not be read back because another call held the keychain up', async () => {
    const { opened, open } = gate();
    const keytar = fakeKeytar({
      getPassword: async () => {
        await opened;
        return null;
      },
    });
    const store = storeOver(keytar, impatientMs);
    const [written, held] = await Promise.all([store.write('a', 'secret'), store.read('b')]);
    expect([written, held]).toEqual([err({ state: 'timed-out' }), err({ state: 'timed-out' })]);
    expect(keytar.items.size).toBe(1);
    open();
    await store.read('c');
    expect(keytar.items.size).toBe(0);
    expect(keytar.mostAtOnce()).toBe(1);
  });

  it.each([
    [
      'refused to remove',
      async () => {
        throw new Error('Cannot delete from a locked collection');
      },
    ],
    ['said not to find, as when it is locked', async () => false],
  ])('removes what it %s once it can be written to again', async (_what, deletePassword) => {
    let isLocked = true;
    const keytar: FakeKeytar = fakeKeytar({
      getPassword: async (service, account) =>
        isLocked ? null : (keytar.items.get(`${service}/${account}`) ?? null),
      deletePassword: (service, account) =>
        isLocked ? deletePassword() : Promise.resolve(keytar.items.delete(`${service}/${account}`)),
    });
    const store = storeOver(keytar);
    expect(await store.write('a', 'secret')).toMatchObject({ error: { state: 'damaged' } });
    expect(keytar.items.size).toBe(1);
    isLocked = false;
    expect(await store.write('b', 'other')).toEqual(ok(undefined));
    expect([...keytar.items.keys()]).toEqual(['Countersign/b']);
  });

  it('keeps a secret that was refused once and then written', async () => {
    let isLocked = true;
    const keytar: FakeKeytar = fakeKeytar({
      getPassword: async (service, account) =>
        isLocked ? null : (keytar.items.get(`${service}/${account}`) ?? null),
      deletePassword: async (service, account) => !isLocked && keytar.items.delete(`${service}/${account}`),
    });
    const store = storeOver(keytar);
    await store.write('a', 'secret');
    isLocked = false;
    expect(await store.write('a', 'secret')).toEqual(ok(undefined));
    expect(await store.write('b', 'other')).toEqual(ok(undefined));
    expect(await store.read('a')).toEqual(ok('secret'));
  });

  it('loads keytar at the first use and not before', async () => {
    let loads = 0;
    const store = createKeytarStore({
      service: 'Countersign',
      keytar: () => {
        loads += 1;
        return fakeKeytar();
      },
    });
    expect(loads).toBe(0);
    await store.read('a');
    await store.read('a');
    expect(loads).toBe(1);
  });

  it('gives a typed state when keytar cannot be loaded', async () => {
    const store = createKeytarStore({
      service: 'Countersign',
      keytar: () => {
        throw new Error('libsecret-1.so.0: cannot open shared object file');
      },
    });
    expect(await store.probe()).toMatchObject({ state: 'damaged' });
  });

  it('never lets a secret into an error, even when the keychain quotes it', async () => {
    const secret = '0fd72e0ff53b274293029fd1f3f40c92';
    const keytar = fakeKeytar({
      setPassword: async (_service, _account, password) => {
        throw new Error(`cannot store "${password}", really not "${password}"`);
      },
    });
    const written = await storeOver(keytar).write('a', secret);
    expect(JSON.stringify(written)).not.toContain(secret);
    expect(written).toEqual(
      err({ state: 'damaged', message: 'cannot store "[secret]", really not "[secret]"' }),
    );
  });

  it('passes on every failure of every call as a state', async () => {
    const store = storeOver(failingKeytar('Cannot autolaunch D-Bus without X11 $DISPLAY'));
    const noBus = err({ state: 'no-bus' });
    expect(await store.read('a')).toEqual(noBus);
    expect(await store.write('a', 'b')).toEqual(noBus);
    expect(await store.remove('a')).toEqual(noBus);
    expect(await store.probe()).toEqual({ state: 'no-bus' });
  });
});
