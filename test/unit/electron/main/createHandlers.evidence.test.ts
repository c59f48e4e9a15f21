import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerCall } from '../../../../contracts/answerCall.ts';
import { calls } from '../../../../contracts/calls.ts';
import { createHandlers } from '../../../../electron/main/handlers/createHandlers.ts';
import { createSessionStore } from '../../../../keychain/sessionStore.ts';
import { createServices } from '../../../../services/createServices.ts';
import { packedThreads } from '../../../packedThreads.ts';
import { temporaryFolder } from '../../services/temporaryFolder.ts';
import { fakeShell } from './fakeShell.ts';

/** The main process as the window reaches it: every call through the gate, with nothing but data. */
async function window() {
  const folder = await temporaryFolder();
  const services = await createServices({
    ...packedThreads,
    dataFolder: folder,
    store: createSessionStore(),
  });
  onTestFinished(() => services.dispose());
  const chosen = { path: undefined as string | undefined };
  const { evidence, check } = createHandlers(services, fakeShell({ askWhatToOpen: async () => chosen.path }));
  const read = (args: unknown) =>
    answerCall({ channel: 'evidence.read', ...calls.evidence.read, handler: evidence.read }, true, [args]);
  const openFile = () =>
    answerCall(
      { channel: 'evidence.openFile', ...calls.evidence.openFile, handler: evidence.openFile },
      true,
      [],
    );
  const run = (args: unknown) =>
    answerCall({ channel: 'check.run', ...calls.check.run, handler: check.run }, true, [args]);
  return { folder, chosen, read, openFile, run };
}

const page = `window.CRISP_WEBSITE_ID = "7598bf86-9ebb-46bc-8c61-be8929bbf93d";
CRISP_TOKEN_ID = "42";
$crisp.push(["set", "user:email", ["jane.roe@example.com", "undefined"]]);
$crisp.push(["set", "user:nickname", ["Jane"]]);`;

describe('the calls of the paste box', () => {
  it('fit the boundary', async () => {
    const { read } = await window();
    expect(await read({ websiteId: '', text: page })).toMatchObject({
      ok: true,
      value: {
        candidates: [{ email: { value: 'jane.roe@example.com' } }],
        context: { nicknames: [{ value: 'Jane' }] },
      },
    });
    expect(await read({ websiteId: '', text: '' })).toMatchObject({
      value: { candidates: [], warnings: ['nothing-found'] },
    });
  });

  it('refuse more than 20 million characters, and anything that is no text', async () => {
    const { read } = await window();
    for (const text of ['x'.repeat(20_000_001), 1, null, ['x']])
      await expect(read({ websiteId: '', text })).rejects.toThrow('Refused');
  });

  it('replace each other: the earlier one is cancelled', async () => {
    const { read } = await window();
    const first = read({ websiteId: '', text: page.repeat(20_000) });
    const second = read({ websiteId: '', text: page });
    expect(await first).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await second).toMatchObject({ ok: true });
  });

  it('open the file that the person chose, or none', async () => {
    const { chosen, folder, openFile } = await window();
    expect(await openFile()).toEqual({ ok: true, value: null });
    chosen.path = join(folder, 'page.html');
    expect(await openFile()).toEqual({ ok: false, error: { code: 'file-unreadable', name: 'page.html' } });
    await writeFile(chosen.path, page);
    expect(await openFile()).toEqual({ ok: true, value: { name: 'page.html', text: page } });
    await writeFile(chosen.path, Buffer.alloc(20_000_001));
    expect(await openFile()).toEqual({ ok: false, error: { code: 'file-too-large', name: 'page.html' } });
  });
});

describe('what a paste tells a check', () => {
  it('is at most 200 emails and the three names', async () => {
    const { run } = await window();
    const order = { websiteId: '', email: 'a', signature: '' };
    const context = { knownEmails: ['b@example.com'], identity: { nickname: 'Jane' } };
    expect(await run({ ...order, context })).toEqual({ ok: false, error: { code: 'website-unknown' } });
    for (const wrong of [
      { knownEmails: Array.from({ length: 201 }, String), identity: {} },
      { knownEmails: ['x'.repeat(1_001)], identity: {} },
      { knownEmails: [], identity: { secret: 'x' } },
      { knownEmails: [] },
    ])
      await expect(run({ ...order, context: wrong })).rejects.toThrow('Refused');
  });
});
