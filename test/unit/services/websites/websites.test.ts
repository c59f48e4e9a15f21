import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeychainTrouble } from '../../../../contracts/keychain.ts';
import type { ServiceError } from '../../../../contracts/ServiceError.ts';
import type { WebsiteView } from '../../../../contracts/websites.ts';
import { err, ok, type Result } from '../../../../core/Result.ts';
import { sign } from '../../../../core/signature/sign.ts';
import type { SecretStore } from '../../../../keychain/SecretStore.ts';
import { createSessionStore } from '../../../../keychain/sessionStore.ts';
import { fingerprintOf } from '../../../../services/websites/fingerprintOf.ts';
import { createWebsites, type Websites } from '../../../../services/websites/websites.ts';
import { createWebsitesFile } from '../../../../services/websites/websitesFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const secretA = 'a'.repeat(32);
const secretB = 'b'.repeat(32);
const secretC = 'c'.repeat(32);
const uuid = '8c842203-7ed8-4e29-a608-7cf78a7d2fcc';
const keychain = 'keychain' as const;
const session = 'session' as const;

/** A keychain in memory that can be locked as on Linux, stripped of single items, and looked into. */
function testStore() {
  const inner = createSessionStore();
  const ids = new Set<string>();
  let trouble: KeychainTrouble | undefined;
  let stuck: KeychainTrouble | undefined;
  let locking = false;
  let reads = 0;
  const store: { -readonly [K in keyof SecretStore]: SecretStore[K] } = {
    read: async (id) => {
      reads += 1;
      if (trouble === undefined) return inner.read(id);
      return trouble.state === 'locked' ? ok(undefined) : err(trouble);
    },
    write: async (id, secret) => {
      if (trouble !== undefined) return err(trouble);
      ids.add(id);
      return inner.write(id, secret);
    },
    remove: async (id) => {
      if (locking) trouble = { state: 'locked' };
      // As on Linux: nothing is removed, and no error comes back.
      if (locking) return ok(undefined);
      if (trouble !== undefined) return err(trouble);
      if (stuck !== undefined) return err(stuck);
      ids.delete(id);
      return inner.remove(id);
    },
    probe: async () => trouble ?? { state: 'ready' },
  };
  return {
    store,
    /** How many items there are. */
    size: () => ids.size,
    /** How often one was asked for so far. */
    reads: () => reads,
    fail: (next: KeychainTrouble | undefined) => {
      trouble = next;
    },
    failToRemove: (next: KeychainTrouble | undefined) => {
      stuck = next;
    },
    /** Somebody locks it when the first item is about to be removed. */
    lockAtRemoval: () => {
      locking = true;
    },
    /** Another program puts another secret into every item. */
    exchange: async (secret: string) => {
      for (const id of ids) await inner.write(id, secret);
    },
    /** Loses every item, as when somebody empties the keychain. */
    lose: async () => {
      for (const id of [...ids]) await store.remove(id);
    },
  };
}

/** A registry whose clock moves on by a day each time it is asked. */
async function registry() {
  const folder = await temporaryFolder();
  const keyring = testStore();
  let day = 0;
  const now = () => {
    day += 1;
    return new Date(Date.UTC(2026, 0, day));
  };
  /** Another program run on the same disk and keychain. */
  const restart = () => createWebsites(createWebsitesFile(folder, now), keyring.store, now);
  const onDisk = () => readFile(join(folder, 'settings.json'), 'utf8').catch(() => '');
  return { websites: restart(), restart, keyring, onDisk, folder };
}

/** Works in a program that ends after so many steps on disk and keychain; gives whether it came to that. */
async function endsAfter(
  steps: number,
  folder: string,
  store: SecretStore,
  work: (websites: Websites) => Promise<unknown>,
): Promise<boolean> {
  const now = () => new Date('2027-01-01T00:00:00Z');
  const settingsFile = createWebsitesFile(folder, now);
  let left = steps;
  const step = async <T>(make: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left < 0) throw new Error('the program ends here');
    return make();
  };
  const dying = createWebsites(
    {
      ...settingsFile,
      read: () => step(() => settingsFile.read()),
      change: (edit) => step(() => settingsFile.change(edit)),
    },
    {
      read: (secretId) => step(() => store.read(secretId)),
      write: (secretId, secret) => step(() => store.write(secretId, secret)),
      remove: (secretId) => step(() => store.remove(secretId)),
      probe: () => step(() => store.probe()),
    },
    now,
  );
  return work(dying).then(
    () => false,
    () => true,
  );
}

function value<T>(result: Result<T, ServiceError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const kindAndPrint = ({ secret }: WebsiteView) => [
  secret.kind,
  'fingerprint' in secret ? secret.fingerprint : '',
];

describe('websites', () => {
  it('starts empty', async () => {
    expect(await (await registry()).websites.list()).toEqual(ok([]));
  });

  it('adds a website, shows a fingerprint instead of its secret, and finds it again after a restart', async () => {
    const { websites, restart } = await registry();
    const added = value(
      await websites.add({ name: ' Main ', secret: secretA, websiteId: uuid, keptIn: keychain }),
    );
    expect(added).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Main',
      websiteId: uuid,
      secret: { kind: 'stored', fingerprint: fingerprintOf(secretA), since: '2026-01-01T00:00:00.000Z' },
      previousSecrets: [],
    });
    expect(await restart().list()).toEqual(ok([added]));
  });

  it('never writes a secret to the settings file', async () => {
    const { websites, onDisk } = await registry();
    const { id } = value(
      await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
    );
    await websites.rotate({ id, secret: secretB, keptIn: keychain });
    await websites.rotate({ id, secret: secretC, keptIn: session });
    const text = await onDisk();
    expect(text).toContain('Main');
    for (const secret of [secretA, secretB, secretC]) expect(text).not.toContain(secret);
  });

  describe('names and website IDs', () => {
    it.each([
      ['', 'empty'],
      [' \t ', 'empty'],
      ['x'.repeat(201), 'too-long'],
      ['mAIN ', 'taken'],
    ] as const)('refuses the name %j', async (name, reason) => {
      const { websites, keyring } = await registry();
      await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain });
      const refused = err({ code: 'name-refused', reason });
      expect(await websites.add({ name, secret: secretB, websiteId: null, keptIn: keychain })).toEqual(
        refused,
      );
      const other = value(
        await websites.add({ name: 'Other', secret: secretB, websiteId: null, keptIn: keychain }),
      );
      expect(await websites.update({ id: other.id, name, websiteId: null })).toEqual(refused);
      expect(keyring.size()).toBe(2);
    });

    it('takes two names that read the same for one, however their accents are written', async () => {
      const { websites } = await registry();
      await websites.add({ name: 'Cafe\u0301', secret: secretA, websiteId: null, keptIn: session });
      expect(
        await websites.add({ name: 'CAFÉ', secret: secretA, websiteId: null, keptIn: session }),
      ).toMatchObject({ error: { reason: 'taken' } });
    });

    it.each(['', 'x', `${uuid}0`, uuid.replaceAll('-', '')])(
      'refuses the website ID %j',
      async (websiteId) => {
        const { websites, keyring } = await registry();
        expect(await websites.add({ name: 'Main', secret: secretA, websiteId, keptIn: keychain })).toEqual(
          err({ code: 'website-id-refused' }),
        );
        expect(keyring.size()).toBe(0);
      },
    );

    it('changes both and keeps the secret', async () => {
      const { websites } = await registry();
      const added = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      const updated = await websites.update({ id: added.id, name: 'MAIN', websiteId: uuid });
      expect(updated).toEqual(ok({ ...added, name: 'MAIN', websiteId: uuid }));
    });

    it('lets only one of two equal names in when both come at once, and keeps no item for the other', async () => {
      const { websites, keyring } = await registry();
      const add = () => websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain });
      const results = await Promise.all([add(), add()]);
      expect(results.map(({ ok: added }) => added).toSorted()).toEqual([false, true]);
      expect(keyring.size()).toBe(1);
    });
  });

  describe('a secret key in the place of a name', () => {
    const key = '0fd72e0ff53b274293029fd1f3f40c92';
    const inName = err({ code: 'name-refused', reason: 'secret' });
    const inOther = err({ code: 'secret-refused', reason: 'in-name' });
    const asUuid = key.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

    it.each([key, `Main ${key}`, key.toUpperCase(), btoa(`Main ${key}`), asUuid])(
      'is refused with the key itself, and with any that is stored: %j',
      async (name) => {
        const { websites, keyring, onDisk } = await registry();
        for (const keptIn of [keychain, session])
          expect(await websites.add({ name, secret: key, websiteId: null, keptIn })).toEqual(inName);
        expect([keyring.size(), await onDisk()]).toEqual([0, '']);

        const { id } = value(
          await websites.add({ name: 'Main', secret: key, websiteId: null, keptIn: keychain }),
        );
        for (const next of [key, secretB]) {
          // The second time round it is a previous one.
          value(await websites.rotate({ id, secret: next, keptIn: keychain }));
          const args = { name, websiteId: null };
          expect(await websites.mayAdd(args)).toEqual(inName);
          expect(await websites.add({ ...args, secret: secretA, keptIn: session })).toEqual(inName);
          expect(await websites.update({ ...args, id })).toEqual(inName);
        }
        expect(await onDisk()).not.toContain(name);
        expect(keyring.size()).toBe(2);
      },
    );

    it('is refused where a website is called so already, whichever website gets it', async () => {
      const { websites, onDisk, keyring } = await registry();
      const add = (name: string, secret: string) =>
        websites.add({ name, secret, websiteId: null, keptIn: keychain });
      const { id: called } = value(await add(key, secretA));
      const { id: other } = value(await add('Other', secretB));
      const before = await onDisk();
      for (const keptIn of [keychain, session]) {
        expect(await websites.add({ name: 'More', secret: key, websiteId: null, keptIn })).toEqual(inOther);
        for (const id of [called, other]) {
          expect(await websites.rotate({ id, secret: key, keptIn })).toEqual(inOther);
          expect(await websites.restoreSecret({ id, secret: key, keptIn })).toEqual(inOther);
        }
      }
      expect([await onDisk(), keyring.size()]).toEqual([before, 2]);
      value(await websites.update({ id: called, name: 'Called', websiteId: null }));
      value(await websites.rotate({ id: called, secret: key, keptIn: keychain }));
    });

    it('is to be changed before the website gets another one', async () => {
      const { websites, folder, onDisk } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: key, websiteId: null, keptIn: keychain }),
      );
      // As a version before this rule allowed it.
      await writeFile(join(folder, 'settings.json'), (await onDisk()).replace('Main', key));
      expect(await websites.rotate({ id, secret: secretB, keptIn: keychain })).toEqual(inOther);
      expect(await websites.restoreSecret({ id, secret: secretB, keptIn: session })).toEqual(inOther);
      value(await websites.update({ id, name: 'Main', websiteId: null }));
      value(await websites.rotate({ id, secret: secretB, keptIn: keychain }));
    });

    it('or of a website ID is refused, since those are shown as well', async () => {
      const { websites, keyring } = await registry();
      const args = { name: 'Main', keptIn: keychain };
      expect(await websites.add({ ...args, secret: uuid, websiteId: uuid })).toEqual(inOther);
      expect(await websites.add({ ...args, secret: key, websiteId: asUuid })).toEqual(inOther);
      const { id } = value(await websites.add({ ...args, secret: secretA, websiteId: uuid }));
      expect(await websites.rotate({ id, secret: uuid, keptIn: keychain })).toEqual(inOther);
      expect(keyring.size()).toBe(1);
    });

    it('does not keep somebody from correcting a website ID that was taken for the secret key', async () => {
      const { websites } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: uuid, websiteId: null, keptIn: keychain }),
      );
      value(await websites.rotate({ id, secret: key, keptIn: keychain }));
      expect(await websites.update({ id, name: 'Main', websiteId: uuid })).toMatchObject({ ok: true });
    });
  });

  it('refuses what no keychain can hold, everywhere', async () => {
    const { websites } = await registry();
    const { id } = value(
      await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
    );
    const refused = err({ code: 'secret-refused', reason: 'nul' });
    const secret = 'a\0b';
    expect(await websites.add({ name: 'N', secret, websiteId: null, keptIn: session })).toEqual(refused);
    expect(await websites.rotate({ id, secret, keptIn: keychain })).toEqual(refused);
    expect(await websites.restoreSecret({ id, secret, keptIn: session })).toEqual(refused);
  });

  it('does not know a website that is not there', async () => {
    const { websites } = await registry();
    const unknown = err({ code: 'website-unknown' });
    expect(await websites.update({ id: 'x', name: 'N', websiteId: null })).toEqual(unknown);
    expect(await websites.rotate({ id: 'x', secret: secretA, keptIn: keychain })).toEqual(unknown);
    expect(await websites.restoreSecret({ id: 'x', secret: secretA, keptIn: session })).toEqual(unknown);
    expect(await websites.remove({ id: 'x' })).toEqual(unknown);
    expect(await websites.facts('x')).toEqual(unknown);
  });

  describe('rotation', () => {
    it('keeps the old secret as the newest previous one, in a keychain item of its own', async () => {
      const { websites, keyring, restart } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      await websites.rotate({ id, secret: secretB, keptIn: keychain });
      const rotated = value(await websites.rotate({ id, secret: secretC, keptIn: keychain }));
      expect(kindAndPrint(rotated)).toEqual(['stored', fingerprintOf(secretC)]);
      expect(rotated.previousSecrets.map(({ fingerprint }) => fingerprint)).toEqual(
        [secretB, secretA].map(fingerprintOf),
      );
      expect(keyring.size()).toBe(3);
      const { website } = value(await restart().facts(id));
      expect(website.secret).toBe(secretC);
      expect(website.previousSecrets.map(({ secret }) => secret)).toEqual([secretB, secretA]);
    });

    it('to the same secret makes nothing previous and leaves one item', async () => {
      const { websites, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      expect(value(await websites.rotate({ id, secret: secretA, keptIn: keychain })).previousSecrets).toEqual(
        [],
      );
      expect(keyring.size()).toBe(1);
    });

    it('after a typo keeps nothing of the key before, wherever that was and the new one is', async () => {
      for (const first of [keychain, 'session'] as const)
        for (const second of [keychain, 'session'] as const) {
          const { websites, keyring } = await registry();
          const { id } = value(
            await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: first }),
          );
          const typed = { id, secret: secretB, keptIn: second, keepsOld: false };
          expect(value(await websites.rotate(typed)).previousSecrets).toEqual([]);
          expect(keyring.size()).toBe(second === keychain ? 1 : 0);
          const { website } = value(await websites.facts(id));
          expect(website).toMatchObject({ secret: secretB, previousSecrets: [] });
        }
    });

    it('makes previous keys that can be removed one by one, with their keychain items', async () => {
      const { websites, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      await websites.rotate({ id, secret: secretB, keptIn: keychain });
      const rotated = value(await websites.rotate({ id, secret: secretC, keptIn: keychain }));
      const [newest, oldest] = rotated.previousSecrets;
      if (newest === undefined || oldest === undefined) throw new Error('no previous keys');
      await websites.removePrevious({ id, ...newest, fingerprint: oldest.fingerprint.toUpperCase() });
      expect(keyring.size()).toBe(3);
      const left = value(await websites.removePrevious({ id, ...newest }));
      expect(left.previousSecrets).toEqual([oldest]);
      expect(keyring.size()).toBe(2);
      expect(value(await websites.facts(id)).website.secret).toBe(secretC);
    });

    it('that the keychain refuses changes nothing', async () => {
      const { websites, keyring, onDisk } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      const before = await onDisk();
      keyring.fail({ state: 'locked' });
      expect(await websites.rotate({ id, secret: secretB, keptIn: keychain })).toEqual(
        err({ code: 'keychain', trouble: { state: 'locked' } }),
      );
      expect(await onDisk()).toBe(before);
    });

    it('keeps a previous secret that cannot be read at the moment', async () => {
      const { websites, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      await keyring.lose();
      const rotated = value(await websites.rotate({ id, secret: secretB, keptIn: keychain }));
      expect(rotated.previousSecrets).toHaveLength(1);
    });
  });

  describe('secrets for the session only', () => {
    it('leave neither secret nor fingerprint on disk or in the keychain, and are gone after a restart', async () => {
      const { websites, restart, keyring, onDisk } = await registry();
      const added = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: session }),
      );
      expect(added.secret).toEqual({ kind: 'session', fingerprint: fingerprintOf(secretA) });
      expect(value(await websites.facts(added.id)).website.secret).toBe(secretA);
      expect(await onDisk()).not.toContain(fingerprintOf(secretA));
      expect(keyring.size()).toBe(0);
      expect(await restart().list()).toEqual(ok([{ ...added, secret: { kind: 'none' } }]));
      expect(await restart().facts(added.id)).toEqual(err({ code: 'secret-missing' }));
    });

    it('are kept in memory when they are rotated', async () => {
      const { websites, onDisk } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: session }),
      );
      const rotated = value(await websites.rotate({ id, secret: secretB, keptIn: keychain }));
      expect(kindAndPrint(rotated)).toEqual(['stored', fingerprintOf(secretB)]);
      expect(rotated.previousSecrets.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(secretA)]);
      expect(value(await websites.facts(id)).website.previousSecrets.map(({ secret }) => secret)).toEqual([
        secretA,
      ]);
      expect(await onDisk()).not.toContain(fingerprintOf(secretA));
    });

    it('make the stored one a previous one when they replace it', async () => {
      const { websites, restart } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      await websites.rotate({ id, secret: secretB, keptIn: session });
      expect(value(await websites.facts(id)).website).toMatchObject({
        secret: secretB,
        previousSecrets: [{ secret: secretA }],
      });
      const [after] = value(await restart().list());
      expect(after?.secret).toEqual({ kind: 'none' });
      expect(after?.previousSecrets).toHaveLength(1);
    });

    it('ask the keychain once for each item, and no more than once when it does not answer', async () => {
      const { websites, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      value(await websites.rotate({ id, secret: secretB, keptIn: keychain }));
      const readsOf = async (work: () => Promise<Result<WebsiteView, ServiceError>>): Promise<number> => {
        const before = keyring.reads();
        value(await work());
        return keyring.reads() - before;
      };
      const restore = () => websites.restoreSecret({ id, secret: secretC, keptIn: session });
      const rotate = () => websites.rotate({ id, secret: secretC, keptIn: session });
      expect(await readsOf(restore)).toBe(2);
      keyring.fail({ state: 'timed-out' });
      expect(await readsOf(restore)).toBe(1);
      expect(await readsOf(rotate)).toBe(1);
      const other = { name: 'Other', secret: secretA, websiteId: null, keptIn: session };
      expect(await readsOf(() => websites.add(other))).toBe(1);
    });

    it('work while the keychain does not', async () => {
      const { websites, keyring } = await registry();
      keyring.fail({ state: 'no-bus' });
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: session }),
      );
      expect(value(await websites.facts(id)).website.secret).toBe(secretA);
      expect(await websites.remove({ id })).toEqual(ok(undefined));
    });
  });

  describe('a secret that the keychain does not give', () => {
    it.each<KeychainTrouble>([{ state: 'locked' }, { state: 'no-bus' }, { state: 'timed-out' }])(
      'is shown as missing, and a check says why: %j',
      async (trouble) => {
        const { websites, keyring } = await registry();
        const { id } = value(
          await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
        );
        keyring.fail(trouble);
        const [listed] = value(await websites.list());
        expect(listed?.secret).toMatchObject({ kind: 'missing', fingerprint: fingerprintOf(secretA) });
        expect(await websites.facts(id)).toEqual(err({ code: 'keychain', trouble }));
        keyring.fail(undefined);
        const [again] = value(await websites.list());
        expect(again?.secret.kind).toBe('stored');
      },
    );

    it('is listed with the fingerprint of the key that is there, where another program has exchanged it', async () => {
      const { websites, keyring } = await registry();
      value(await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }));
      await keyring.exchange(secretB);
      const [listed] = value(await websites.list());
      expect(listed?.secret).toMatchObject({
        kind: 'stored',
        fingerprint: fingerprintOf(secretB),
        replaces: fingerprintOf(secretA),
      });
      await keyring.exchange(secretA);
      const [back] = value(await websites.list());
      expect(back?.secret).not.toHaveProperty('replaces');
    });

    it('is missing without a trouble when somebody removed it', async () => {
      const { websites, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      await keyring.lose();
      expect(value(await websites.list())[0]?.secret.kind).toBe('missing');
      expect(await websites.facts(id)).toEqual(err({ code: 'secret-missing' }));
    });

    describe('put there by another program in the place of the stored one', () => {
      const givenBefore = { name: 'Main', secret: secretA, websiteId: null, keptIn: keychain };
      const printsOf = (secrets: readonly string[]) => secrets.map(fingerprintOf);

      const replacing = (['keychain', 'session'] as const).flatMap((keptIn) =>
        (['rotate', 'restoreSecret'] as const).map((how) => ({ how, keptIn })),
      );
      // Restoring for a session leaves the stored one where it is.
      it.each(replacing.filter(({ how, keptIn }) => how === 'rotate' || keptIn === 'keychain'))(
        'is what becomes previous by $how ($keptIn)',
        async ({ how, keptIn }) => {
          const { websites, keyring, restart, onDisk } = await registry();
          const { id } = value(await websites.add(givenBefore));
          // Read before, so that it is remembered.
          await websites.facts(id);
          await keyring.exchange(secretB);
          const replaced = value(await websites[how]({ id, secret: secretC, keptIn }));
          expect(replaced.previousSecrets.map(({ fingerprint }) => fingerprint)).toEqual(printsOf([secretB]));
          expect(await onDisk()).toContain(fingerprintOf(secretB));
          expect(await onDisk()).not.toContain(fingerprintOf(secretA));
          // Also where nothing can be read.
          keyring.fail({ state: 'locked' });
          const [locked] = value(await restart().list());
          expect(locked?.previousSecrets.map(({ fingerprint }) => fingerprint)).toEqual(printsOf([secretB]));
        },
      );

      it('is what stays listed when the keychain does not remove it after a typo', async () => {
        const { websites, keyring } = await registry();
        const { id } = value(await websites.add(givenBefore));
        await keyring.exchange(secretB);
        keyring.failToRemove({ state: 'damaged', message: 'No.' });
        const typed = { id, secret: secretC, keptIn: keychain, keepsOld: false };
        const [left] = value(await websites.rotate(typed)).previousSecrets;
        expect(left?.fingerprint).toBe(fingerprintOf(secretB));
      });

      it('is listed where it is a previous one, signs under the fingerprint that is listed, and can be removed by it', async () => {
        const { websites, keyring } = await registry();
        const { id } = value(await websites.add(givenBefore));
        await websites.rotate({ id, secret: secretB, keptIn: keychain });
        await keyring.exchange(secretC);
        const [listed] = value(await websites.list());
        const [previous] = listed?.previousSecrets ?? [];
        if (previous === undefined) throw new Error('no previous key');
        const { website } = value(await websites.facts(id));
        expect(previous.fingerprint).toBe(fingerprintOf(secretC));
        expect(printsOf(website.previousSecrets.map(({ secret }) => secret))).toEqual([previous.fingerprint]);

        const meantBefore = { id, replacedAt: previous.replacedAt, fingerprint: fingerprintOf(secretA) };
        expect(value(await websites.removePrevious(meantBefore)).previousSecrets).toEqual([previous]);
        expect(value(await websites.removePrevious({ id, ...previous })).previousSecrets).toEqual([]);
        expect(keyring.size()).toBe(1);
      });
    });

    it('can be restored, and nothing becomes previous', async () => {
      const { websites, keyring, restart } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      await keyring.lose();
      const restored = value(await websites.restoreSecret({ id, secret: secretA, keptIn: keychain }));
      expect(kindAndPrint(restored)).toEqual(['stored', fingerprintOf(secretA)]);
      expect(restored.previousSecrets).toEqual([]);
      expect(keyring.size()).toBe(1);
      expect(value(await restart().facts(id)).website.secret).toBe(secretA);
    });

    it('is not thrown away by restoring another one, if it was not lost after all', async () => {
      const { websites } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      const restored = value(await websites.restoreSecret({ id, secret: secretB, keptIn: keychain }));
      expect(restored.previousSecrets.map(({ fingerprint }) => fingerprint)).toEqual([
        fingerprintOf(secretA),
      ]);
    });

    it('can be restored for the session, and is back in the next one', async () => {
      const { websites, keyring, restart } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      keyring.fail({ state: 'locked' });
      const restored = value(await websites.restoreSecret({ id, secret: secretA, keptIn: session }));
      expect(restored.secret.kind).toBe('session');
      expect(value(await websites.facts(id)).website.secret).toBe(secretA);
      keyring.fail(undefined);
      expect(value(await restart().list())[0]?.secret.kind).toBe('stored');
    });
  });

  describe('removal', () => {
    it('takes all of a website’s keychain items along, and no other’s', async () => {
      const { websites, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      await websites.rotate({ id, secret: secretB, keptIn: keychain });
      await websites.add({ name: 'Other', secret: secretC, websiteId: null, keptIn: keychain });
      expect(await websites.remove({ id })).toEqual(ok(undefined));
      expect(value(await websites.list()).map(({ name }) => name)).toEqual(['Other']);
      expect(keyring.size()).toBe(1);
    });

    it('leaves nothing in the keychain that no list shows, whenever the program ends', async () => {
      for (let steps = 0; ; steps += 1) {
        const { websites, restart, keyring, folder } = await registry();
        const { id } = value(
          await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
        );
        await websites.rotate({ id, secret: secretB, keptIn: keychain });
        const ended = await endsAfter(steps, folder, keyring.store, (dying) => dying.remove({ id }));
        const left = value(await restart().list());
        expect(keyring.size() > 0 && left.length === 0).toBe(false);
        if (left.length > 0) value(await restart().remove({ id }));
        expect(keyring.size()).toBe(0);
        if (!ended) return;
      }
    });

    it.each(['add', 'rotate', 'restoreSecret'] as const)(
      'leaves no new item in the keychain that the next list does not show or remove, whenever %s ends',
      async (change) => {
        for (let steps = 0; ; steps += 1) {
          const { websites, restart, keyring, folder } = await registry();
          const fields = { secret: secretB, keptIn: keychain };
          const { id } = value(
            await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
          );
          const ended = await endsAfter(steps, folder, keyring.store, (dying) =>
            change === 'add'
              ? dying.add({ name: 'More', websiteId: null, ...fields })
              : dying[change]({ id, ...fields }),
          );
          const everything = steps % 2 === 1;
          if (everything) expect(await restart().removeAll()).toEqual(ok([]));
          const left = value(await restart().list());
          expect(keyring.size()).toBe(
            left.reduce((sum, { previousSecrets }) => sum + 1 + previousSecrets.length, 0),
          );
          if (everything) expect(left).toEqual([]);
          if (!ended) return;
        }
      },
    );

    it('is not listed where somebody else has removed its new item meanwhile', async () => {
      const { websites, restart, keyring, onDisk } = await registry();
      const { write } = keyring.store;
      keyring.store.write = async (secretId, secret) => {
        const written = await write(secretId, secret);
        // Remove everything, in another program.
        keyring.store.write = write;
        value(await restart().removeAll());
        return written;
      };
      const added = await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain });
      expect(added).toMatchObject({ ok: false, error: { code: 'keychain' } });
      expect([keyring.size(), value(await restart().list())]).toEqual([0, []]);
      expect(await onDisk()).not.toContain('unfinished');
    });

    it.each([
      ['in this program', true],
      ['in another program', false],
    ])('spares a new item that was finished %s while the settings were being read', async (_, isOwn) => {
      const { restart, keyring, folder } = await registry();
      const settingsFile = createWebsitesFile(folder, () => new Date());
      let begun: () => void = () => undefined;
      let added: Promise<unknown> = Promise.resolve();
      let isSlow = false;
      const websites = createWebsites(
        {
          ...settingsFile,
          async read() {
            const settings = await settingsFile.read();
            if (!isSlow) return settings;
            isSlow = false;
            begun();
            // What was read is old by the time it arrives.
            await added;
            return settings;
          },
        },
        keyring.store,
        () => new Date(),
      );
      const { write } = keyring.store;
      keyring.store.write = async (secretId, secret) => {
        keyring.store.write = write;
        isSlow = true;
        await new Promise<void>((settle) => {
          begun = settle;
          listed = websites.list();
        });
        return write(secretId, secret);
      };
      let listed: Promise<unknown> = Promise.resolve();
      const maker = isOwn ? websites : restart();
      added = maker.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain });
      expect(await added).toMatchObject({ ok: true });
      await listed;
      expect(keyring.size()).toBe(1);
      expect(value(await restart().list())).toMatchObject([{ secret: { kind: 'stored' } }]);
    });

    it('leaves no new item that somebody else gave up before it was made', async () => {
      const { websites, restart, keyring, onDisk } = await registry();
      const { write } = keyring.store;
      keyring.store.write = async (secretId, secret) => {
        keyring.store.write = write;
        value(await restart().removeAll());
        return write(secretId, secret);
      };
      const added = await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain });
      expect(added).toMatchObject({ ok: false, error: { code: 'keychain' } });
      expect([keyring.size(), value(await restart().list())]).toEqual([0, []]);
      expect(await onDisk()).not.toContain('unfinished');
    });

    it('lists no item that somebody else is about to remove', async () => {
      const { websites, restart, keyring } = await registry();
      const { remove, write } = keyring.store;
      let goOn: () => void = () => undefined;
      let added: Promise<unknown> = Promise.resolve();
      let everything: Promise<unknown> = Promise.resolve();
      keyring.store.write = async (secretId, secret) => {
        keyring.store.write = write;
        const written = await write(secretId, secret);
        keyring.store.remove = async (id) => {
          keyring.store.remove = remove;
          goOn();
          await added;
          return remove(id);
        };
        await new Promise<void>((settle) => {
          goOn = settle;
          everything = restart().removeAll();
        });
        return written;
      };
      added = websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain });
      expect(await added).toMatchObject({ ok: false, error: { code: 'keychain' } });
      await everything;
      expect([keyring.size(), value(await restart().list())]).toEqual([0, []]);
    });

    it('takes along a secret that another program gives the website meanwhile', async () => {
      const { websites, restart, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      const { remove } = keyring.store;
      let isFirst = true;
      keyring.store.remove = async (secretId) => {
        const rotates = isFirst;
        isFirst = false;
        if (rotates) value(await restart().rotate({ id, secret: secretB, keptIn: keychain }));
        return remove(secretId);
      };
      expect(await websites.remove({ id })).toEqual(ok(undefined));
      expect(value(await restart().list())).toEqual([]);
      expect(keyring.size()).toBe(0);
    });

    it('of everything takes along a secret that another program gives a website meanwhile', async () => {
      const { websites, restart, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      const { remove } = keyring.store;
      keyring.store.remove = async (secretId) => {
        keyring.store.remove = remove;
        value(await restart().rotate({ id, secret: secretB, keptIn: keychain }));
        return remove(secretId);
      };
      expect(await websites.removeAll()).toEqual(ok([]));
      expect([keyring.size(), value(await restart().list())]).toEqual([0, []]);
    });

    it('is refused while the keychain cannot remove the items', async () => {
      const { websites, keyring, onDisk } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      const before = await onDisk();
      keyring.fail({ state: 'no-service' });
      expect(await websites.remove({ id })).toEqual(
        err({ code: 'keychain', trouble: { state: 'no-service' } }),
      );
      expect(await onDisk()).toBe(before);
    });
  });

  describe('a keychain item that cannot be removed', () => {
    const stuck = { state: 'locked' } as const;

    it('keeps its website in the list, and says why', async () => {
      const { websites, keyring, restart } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      keyring.failToRemove(stuck);
      expect(await websites.remove({ id })).toEqual(err({ code: 'keychain', trouble: stuck }));
      expect(value(await restart().list())).toMatchObject([{ id, secret: { kind: 'stored' } }]);
      keyring.failToRemove(undefined);
      expect(await websites.remove({ id })).toEqual(ok(undefined));
      expect(keyring.size()).toBe(0);
    });

    it('keeps its website in the list also when the settings can be written no more', async () => {
      const { folder, restart, keyring } = await registry();
      const { id } = value(
        await restart().add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      const settingsFile = createWebsitesFile(folder, () => new Date());
      let isFull = false;
      const websites = createWebsites(
        {
          ...settingsFile,
          change: async (edit) =>
            isFull
              ? err({ code: 'settings-unwritable', path: folder, reason: 'disk full' })
              : settingsFile.change(edit),
        },
        {
          ...keyring.store,
          remove: async () => {
            isFull = true;
            return err(stuck);
          },
        },
        () => new Date(),
      );
      expect(await websites.remove({ id })).toEqual(err({ code: 'keychain', trouble: stuck }));
      expect(keyring.size()).toBe(1);
      expect(value(await restart().list())).toMatchObject([{ id, secret: { kind: 'stored' } }]);
    });

    it('because the keyring was locked at that very moment is noticed too', async () => {
      const { websites, keyring, restart } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      keyring.lockAtRemoval();
      expect(await websites.remove({ id })).toEqual(err({ code: 'keychain', trouble: stuck }));
      keyring.fail(undefined);
      expect(value(await restart().list())).toMatchObject([{ id, secret: { kind: 'stored' } }]);
    });

    it('stays in the list also when the settings can be written no more after a secret was replaced', async () => {
      const { folder, restart, keyring } = await registry();
      const { id } = value(
        await restart().add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      keyring.failToRemove(stuck);
      const settingsFile = createWebsitesFile(folder, () => new Date());
      let changes = 0;
      const websites = createWebsites(
        {
          ...settingsFile,
          change: async (edit) => {
            changes += 1;
            // The new item is written down, then the website points at it.
            return changes > 2
              ? err({ code: 'settings-unwritable', path: folder, reason: 'disk full' })
              : settingsFile.change(edit);
          },
        },
        keyring.store,
        () => new Date(),
      );
      value(await websites.rotate({ id, secret: secretA, keptIn: keychain }));
      expect(keyring.size()).toBe(2);
      keyring.failToRemove(undefined);
      value(await restart().remove({ id }));
      expect(keyring.size()).toBe(0);
    });

    it('stays in the list as a previous one when a secret is replaced by itself', async () => {
      const { websites, keyring } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      keyring.failToRemove(stuck);
      const rotated = value(await websites.rotate({ id, secret: secretA, keptIn: keychain }));
      expect(rotated.previousSecrets.map(({ fingerprint }) => fingerprint)).toEqual([fingerprintOf(secretA)]);
      keyring.failToRemove(undefined);
      value(await websites.remove({ id }));
      expect(keyring.size()).toBe(0);
    });
  });

  describe('the documented example', () => {
    it('is one, in memory only, with the email and signature that belong to it', async () => {
      const { websites, restart, keyring, onDisk } = await registry();
      const { website, email, signature } = value(await websites.addExample());
      expect(await websites.addExample()).toEqual(ok({ website, email, signature }));
      expect(await websites.list()).toEqual(ok([website]));
      const { secret } = value(await websites.facts(website.id)).website;
      expect(sign(secret, email)).toBe(signature);
      expect(website.secret).toEqual({ kind: 'example', fingerprint: fingerprintOf(secret) });
      expect(keyring.size()).toBe(0);
      expect(await onDisk()).toBe('');
      expect(await restart().list()).toEqual(ok([]));
    });

    it('is not among the other websites of a diagnosis', async () => {
      const { websites } = await registry();
      await websites.addExample();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      expect(value(await websites.facts(id)).websites.map(({ name }) => name)).toEqual(['Main']);
    });

    it('can be removed', async () => {
      const { websites } = await registry();
      const { website } = value(await websites.addExample());
      expect(await websites.remove({ id: website.id })).toEqual(ok(undefined));
      expect(await websites.list()).toEqual(ok([]));
    });
  });

  describe('removing all of them', () => {
    it('also takes one that another program adds meanwhile', async () => {
      const { websites, restart, keyring } = await registry();
      value(await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }));
      const { remove } = keyring.store;
      let isLate = false;
      keyring.store.remove = async (id) => {
        const isFirst = !isLate;
        isLate = true;
        if (isFirst)
          value(await restart().add({ name: 'Late', secret: secretB, websiteId: null, keptIn: keychain }));
        return remove(id);
      };
      expect(await websites.removeAll()).toEqual(ok([]));
      expect(await restart().list()).toEqual(ok([]));
      expect(keyring.size()).toBe(0);
    });

    it('names those whose secrets stay, and keeps them in the list', async () => {
      const { websites, restart, keyring } = await registry();
      value(await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }));
      value(await websites.add({ name: 'Bare', secret: secretB, websiteId: null, keptIn: session }));
      keyring.failToRemove({ state: 'timed-out' });
      expect(await websites.removeAll()).toEqual(ok([{ name: 'Main', trouble: { state: 'timed-out' } }]));
      expect(value(await restart().list()).map(({ name }) => name)).toEqual(['Main']);
    });
  });

  it('gathers every website whose secret can be read, with what is public about it', async () => {
    const { websites } = await registry();
    const { id } = value(
      await websites.add({ name: 'Main', secret: secretA, websiteId: uuid, keptIn: keychain }),
    );
    await websites.add({ name: 'Shop', secret: secretB, websiteId: null, keptIn: session });
    const { website, websites: all } = value(await websites.facts(id));
    expect(website).toEqual({ name: 'Main', secret: secretA, previousSecrets: [], websiteId: uuid });
    expect(all).toEqual([website, { name: 'Shop', secret: secretB, previousSecrets: [] }]);
  });

  it.each([
    ['rotate', keychain],
    ['rotate', session],
    ['restoreSecret', keychain],
    ['restoreSecret', session],
  ] as const)(
    'loses no stored secret when the program ends at any step of %s (%s)',
    async (operation, keptIn) => {
      const { websites, restart, keyring, folder } = await registry();
      const { id } = value(
        await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain }),
      );
      for (let steps = 0; steps < 16; steps += 1) {
        await endsAfter(steps, folder, keyring.store, (dying) =>
          dying[operation]({ id, secret: secretB, keptIn }),
        );
        const after = restart();
        const [view] = value(await after.list());
        if (view?.secret.kind === 'none') await after.restoreSecret({ id, secret: secretC, keptIn: session });
        const { website } = value(await after.facts(id));
        const held = [website.secret, ...website.previousSecrets.map(({ secret }) => secret)];
        expect(held).toContain(secretA);
      }
    },
  );

  it('stores nothing in the keychain when the settings cannot be written', async () => {
    const { folder, keyring } = await registry();
    const now = () => new Date();
    const path = join(folder, 'settings.json');
    const settingsFile = createWebsitesFile(folder, now);
    const unwritable = { code: 'settings-unwritable', path, reason: 'disk full' } as const;
    const websites = createWebsites(
      { ...settingsFile, change: async () => err(unwritable) },
      keyring.store,
      now,
    );
    expect(await websites.add({ name: 'Main', secret: secretA, websiteId: null, keptIn: keychain })).toEqual(
      err(unwritable),
    );
    expect(keyring.size()).toBe(0);
  });
});
