import { createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { err, ok, type Result } from '../../../core/Result.ts';
import { createSessionStore } from '../../../keychain/sessionStore.ts';
import { createServices } from '../../../services/createServices.ts';
import { packedThreads } from '../../packedThreads.ts';
import { temporaryFolder } from './temporaryFolder.ts';

async function services(dataFolder?: string) {
  const made = await createServices({
    ...packedThreads,
    dataFolder: dataFolder ?? (await temporaryFolder()),
    store: createSessionStore(),
  });
  onTestFinished(() => made.dispose());
  return made;
}

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Services with one stored website. */
async function withWebsite(secret = '0123456789abcdef0123456789abcdef') {
  const made = await services();
  const { id } = value(
    await made.websites.add({ name: 'Main', secret, websiteId: null, keptIn: 'keychain' }),
  );
  const valid = (email: string) => createHmac('sha256', secret).update(email).digest('hex');
  return { ...made, websiteId: id, valid };
}

const email = 'user@example.com';

describe('services', () => {
  it('verify the documented example', async () => {
    const { websites, check } = await services();
    const example = value(await websites.addExample());
    const run = await check.run({
      websiteId: example.website.id,
      email: example.email,
      signature: example.signature,
    });
    expect(value(run).diagnosis).toMatchObject({ verdict: 'verified', status: 'match', causes: [] });
    expect(value(run).comparison).toEqual({
      pasted: [{ length: 64, same: true }],
      valid: [{ length: 64, same: true }],
    });
    expect(await check.reveal({ websiteId: example.website.id, email: example.email })).toEqual(
      ok(example.signature),
    );
  });

  it('give the verdict without a search, the same that the search gives', async () => {
    const { check, websiteId, valid } = await withWebsite();
    for (const signature of [valid(email), valid(email).toUpperCase(), '', 'undefined', 'x'.repeat(1e6)]) {
      const atOnce = value(await check.verdict({ websiteId, email, signature }));
      const { diagnosis, comparison } = value(await check.run({ websiteId, email, signature }));
      expect(atOnce).toEqual({ verdict: diagnosis.verdict, comparison });
    }
    expect(await check.verdict({ websiteId: 'gone', email, signature: '' })).toEqual(
      err({ code: 'website-unknown' }),
    );
  });

  it('explain a wrong signature', async () => {
    const { check, websiteId, valid } = await withWebsite();
    const run = value(await check.run({ websiteId, email, signature: valid(email).toUpperCase() }));
    expect(run.diagnosis).toMatchObject({
      verdict: 'rejected',
      status: 'proven',
      causes: [{ id: 'encoding-uppercase-hex' }],
    });
  });

  it('recognize the secret of another website, and a previous one', async () => {
    const { check, websites, websiteId } = await withWebsite();
    const other = 'f'.repeat(32);
    await websites.add({ name: 'Shop', secret: other, websiteId: null, keptIn: 'session' });
    const signature = createHmac('sha256', other).update(email).digest('hex');
    expect(value(await check.run({ websiteId, email, signature })).diagnosis.causes).toEqual([
      { id: 'secret-other-website', detail: { name: 'Shop' } },
    ]);
    const old = value(await check.reveal({ websiteId, email }));
    await websites.rotate({ id: websiteId, secret: 'e'.repeat(32), keptIn: 'keychain' });
    expect(value(await check.run({ websiteId, email, signature: old })).diagnosis.causes).toMatchObject([
      { id: 'secret-rotated' },
    ]);
  });

  it('prove that another person was signed, whom the pasted text showed', async () => {
    const { check, websiteId, valid } = await withWebsite();
    const run = async (signature: string) =>
      value(
        await check.run({
          websiteId,
          email,
          signature,
          context: { knownEmails: ['other.person@example.org'], identity: { userId: 'u_9f3c21' } },
        }),
      ).diagnosis;
    expect(await run(valid('other.person@example.org'))).toMatchObject({
      status: 'proven',
      causes: [{ id: 'other-user' }],
    });
    expect(await run(valid('u_9f3c21'))).toMatchObject({
      status: 'proven',
      causes: [{ id: 'other-identity' }],
    });
  });

  it('never give a secret or a valid signature away in a check', async () => {
    const secret = 'abcdefabcdefabcdefabcdefabcdefab';
    const { check, websiteId, valid } = await withWebsite(secret);
    for (const signature of [valid('User@example.com'), '', 'x', valid(email).slice(0, 40)]) {
      const told = JSON.stringify(await check.run({ websiteId, email, signature }));
      expect(told).not.toContain(secret);
      expect(told).not.toContain(valid(email));
    }
  });

  it('cancel a check', async () => {
    const { check, websiteId } = await withWebsite();
    const controller = new AbortController();
    const run = check.run({ websiteId, email, signature: '0'.repeat(64) }, controller.signal);
    controller.abort();
    expect(await run).toEqual(err({ code: 'cancelled' }));
  });

  it('do not know a website that is not there', async () => {
    const { check } = await services();
    const unknown = err({ code: 'website-unknown' });
    expect(await check.run({ websiteId: 'x', email, signature: '' })).toEqual(unknown);
    expect(await check.reveal({ websiteId: 'x', email })).toEqual(unknown);
  });

  it('answer a paste of 10 MB', async () => {
    const { check, websiteId } = await withWebsite();
    const run = value(await check.run({ websiteId, email, signature: 'ab'.repeat(5_000_000) }));
    expect(run.diagnosis.verdict).toBe('rejected');
    expect(run.comparison).toBeNull();
  });

  it('tell the state of the keychain', async () => {
    expect(await (await services()).keychain.state()).toEqual({ state: 'ready' });
  });

  it('know from the start that the settings were damaged', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings.json'), '{');
    const { app, websites } = await services(folder);
    expect(app.notices()).toMatchObject([{ kind: 'settings-damaged', path: join(folder, 'settings.json') }]);
    expect(await websites.list()).toEqual(ok([]));
  });

  it('list nothing of newer settings, refuse to change them, and still show the example', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    await writeFile(path, '{"version":7}');
    const { app, websites } = await services(folder);
    expect(app.notices()).toEqual([{ kind: 'settings-newer', path }]);
    expect(await websites.list()).toEqual(ok([]));
    const newer = err({ code: 'settings-newer', path });
    const secret = 'a'.repeat(32);
    expect(await websites.add({ name: 'Main', secret, websiteId: null, keptIn: 'session' })).toEqual(newer);
    expect(await websites.update({ id: 'x', name: 'Main', websiteId: null })).toEqual(newer);
    expect(await websites.rotate({ id: 'x', secret, keptIn: 'keychain' })).toEqual(newer);
    expect(await websites.restoreSecret({ id: 'x', secret, keptIn: 'keychain' })).toEqual(newer);
    expect(await websites.remove({ id: 'x' })).toEqual(newer);
    const { website } = value(await websites.addExample());
    expect(await websites.list()).toEqual(ok([website]));
  });
});
