import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ok, type Result } from '../../core/Result.ts';
import { checkSecret } from '../../keychain/checkSecret.ts';
import { createKeytarStore } from '../../keychain/keytarStore.ts';
import { createServices } from '../../services/createServices.ts';
import { temporaryFolder } from '../unit/services/temporaryFolder.ts';

const store = createKeytarStore({ service: 'Countersign test', timeoutMs: 60_000 });

/** An id whose item is gone after the test. */
function newId(): string {
  const id = randomUUID();
  onTestFinished(async () => {
    await store.remove(id);
  });
  return id;
}

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('the real keychain', () => {
  it('is ready', async () => {
    expect(await store.probe()).toEqual({ state: 'ready' });
  });

  it.each([
    ['the usual form', '0fd72e0ff53b274293029fd1f3f40c92'],
    ['one character', 'x'],
    ['exactly 2,500 bytes', 'x'.repeat(2_500)],
    ['exactly 2,500 bytes of longer characters', '😀'.repeat(625)],
    ['white space around it', ' \t secret \r\n'],
    ['quotes, backslashes and a dollar', '"\'\\$`'],
    ['a BOM and invisible characters', '\ufeffa\u200bb\u202e'],
    ['accents in two forms', 'é e\u0301'],
  ])('gives back %s exactly', async (_what, secret) => {
    const id = newId();
    expect(await store.write(id, secret)).toEqual(ok(undefined));
    expect(await store.read(id)).toEqual(ok(secret));
  });

  it('gives back whatever may be stored', async () => {
    const id = newId();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (secret) => {
        fc.pre(checkSecret(secret).ok);
        expect(await store.write(id, secret)).toEqual(ok(undefined));
        expect(await store.read(id)).toEqual(ok(secret));
      }),
      { numRuns: 50 },
    );
  });

  it('reads nothing where nothing was written, and removes nothing without complaint', async () => {
    const id = newId();
    expect(await store.read(id)).toEqual(ok(undefined));
    expect(await store.remove(id)).toEqual(ok(undefined));
  });

  it('takes many calls at once', async () => {
    const ids = Array.from({ length: 10 }, newId);
    await Promise.all(ids.map((id) => store.write(id, `secret of ${id}`)));
    expect(await Promise.all(ids.map((id) => store.read(id)))).toEqual(
      ids.map((id) => ok(`secret of ${id}`)),
    );
  });

  it('holds a website’s secrets through rotation, another start and removal', async () => {
    const dataFolder = await temporaryFolder();
    const start = async () => {
      const services = await createServices({ dataFolder, store });
      onTestFinished(() => services.dispose());
      return services;
    };
    const { websites } = await start();
    const [old, current] = ['a'.repeat(32), 'b'.repeat(32)];
    const { id } = value(
      await websites.add({ name: 'Main', secret: old, websiteId: null, keptIn: 'keychain' }),
    );
    const { check: before } = await start();
    const signature = value(await before.reveal({ websiteId: id, email: 'qa@example.com' }));
    value(await websites.rotate({ id, secret: current, keptIn: 'keychain' }));

    const { websites: again, check } = await start();
    expect(value(await again.list())).toMatchObject([
      { secret: { kind: 'stored' }, previousSecrets: [{ replacedAt: expect.any(String) }] },
    ]);
    const { diagnosis } = value(await check.run({ websiteId: id, email: 'qa@example.com', signature }));
    expect(diagnosis).toMatchObject({ verdict: 'unverified', causes: [{ id: 'secret-rotated' }] });
    expect(await again.remove({ id })).toEqual(ok(undefined));
    expect(await again.list()).toEqual(ok([]));
  });
});
