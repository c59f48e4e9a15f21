import { describe, expect, it, onTestFinished } from 'vitest';
import type { ServiceError } from '../../../../contracts/ServiceError.ts';
import { err, type Result } from '../../../../core/Result.ts';
import type { SecretStore } from '../../../../keychain/SecretStore.ts';
import { createSessionStore } from '../../../../keychain/sessionStore.ts';
import { createServices } from '../../../../services/createServices.ts';
import { createPasteReader } from '../../../../services/evidence/pasteReader.ts';
import { packedThreads } from '../../../packedThreads.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const secret = '9d41c0e7b2f84a63a5d07e1c8f3b6294';
const oldSecret = '17c5f2a90e8b4d36b1a74c9f0d62e583';
const email = 'jane.roe@example.com';
const signature = '94bd13c69ad54a185add806c0ff27096e944038cd1eba0bfd30ef1447e55ed10';
const push = (first: string, second: string) =>
  `$crisp.push(["set", "user:email", ["${first}", "${second}"]]);`;

function value<T>(result: Result<T, ServiceError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function services(store: SecretStore = createSessionStore()) {
  const made = await createServices({ ...packedThreads, dataFolder: await temporaryFolder(), store });
  onTestFinished(() => made.dispose());
  const websiteId = value(
    await made.websites.add({
      name: 'Main',
      secret: oldSecret,
      websiteId: '7598bf86-9ebb-46bc-8c61-be8929bbf93d',
      keptIn: 'keychain',
    }),
  ).id;
  value(await made.websites.rotate({ id: websiteId, secret, keptIn: 'keychain' }));
  const read = async (text: string) => value(await made.evidence.read({ text, websiteId }));
  return { ...made, websiteId, read };
}

describe('reading a paste', () => {
  it('finds the email and the signature, and where they stand', async () => {
    const { read } = await services();
    const text = `<script>${push(email, signature)}</script>`;
    const { candidates, secretsUnread, complete } = await read(text);
    const [first, ...others] = candidates;
    expect(first?.email?.value).toBe(email);
    expect(text.slice(first?.signature?.range.start, first?.signature?.range.end)).toContain(signature);
    expect({ others, secretsUnread, complete }).toEqual({ others: [], secretsUnread: false, complete: true });
  });

  it('tells a list of people from a text about one', async () => {
    const { read } = await services();
    expect((await read(push(email, signature))).people).toBeNull();
    const rows = Array.from({ length: 9 }, (_, nth) => `p${nth}@example.com;${signature}\n`);
    expect((await read(`email;hmac\n${rows.join('')}`)).people).toBe(9);
  });

  it('tells of a stored secret first, current or previous, and never says it', async () => {
    const { read } = await services();
    const text = [
      push(email, secret),
      `{"key": "${Buffer.from(secret).toString('base64')}", "old": "${oldSecret.slice(0, 9)}" + "${oldSecret.slice(9)}"}`,
      `user:nickname = ${secret}`,
      `$crisp.push(["set", "user:email", ["${email}"]]);`,
      `CRISP_TOKEN_ID = "${oldSecret}"`,
      `$crisp.push(["sett", "user:${secret}", ["${secret}", "${oldSecret}"]]);`,
    ].join('\n');
    const view = await read(text);
    expect(view.findings[0]).toMatchObject({
      id: 'secret-in-frontend',
      detail: { website: 'Main', which: 'current' },
    });
    expect(view.findings.map(({ detail }) => detail.form)).toContain('base64');
    expect(view.findings.map(({ detail }) => detail.which)).toContain('previous');
    const told = JSON.stringify(view);
    for (const hidden of [secret, oldSecret, oldSecret.slice(9)]) expect(told).not.toContain(hidden);
    expect(view.candidates[0]?.email?.value).toBe(email);
  });

  it('looks at the page from the chosen website', async () => {
    const { read } = await services();
    const { findings } = await read('window.CRISP_WEBSITE_ID="11111111-9ebb-46bc-8c61-be8929bbf93d";');
    expect(findings.map(({ id }) => id)).toContain('website-mismatch');
    expect((await read('window.CRISP_WEBSITE_ID="7598bf86-9ebb-46bc-8c61-be8929bbf93d";')).findings).toEqual(
      [],
    );
  });

  it('reads without a keychain, and says that secrets could not be looked for', async () => {
    const store = createSessionStore();
    let isLocked = false;
    const { read, websites } = await services({
      ...store,
      read: async (secretId: string) => (isLocked ? err({ state: 'locked' as const }) : store.read(secretId)),
    });
    isLocked = true;
    await websites.list();
    const view = await read(push(email, signature));
    expect(view.secretsUnread).toBe(true);
    expect(view.candidates).toHaveLength(1);
  });

  it('stops when it is told to', async () => {
    const { evidence, websiteId } = await services();
    const controller = new AbortController();
    const reading = evidence.read(
      { text: push(email, signature).repeat(50_000), websiteId },
      controller.signal,
    );
    await new Promise(setImmediate);
    controller.abort();
    expect(await reading).toEqual(err({ code: 'cancelled' }));
    expect(await evidence.read({ text: '', websiteId }, AbortSignal.abort())).toEqual(
      err({ code: 'cancelled' }),
    );
  });
});

describe('a paste reader', () => {
  const known = { websites: [] };

  it('goes on with the next text after one that had to be ended', async () => {
    const reader = createPasteReader({ graceMs: 0 });
    onTestFinished(() => reader.dispose());
    const controller = new AbortController();
    const first = reader.read(push(email, signature).repeat(100_000), known, [], controller.signal);
    const second = reader.read(push(email, signature), known, []);
    controller.abort();
    expect(await first).toEqual(err('cancelled'));
    expect(await second).toMatchObject({ ok: true, value: { candidates: [{}] } });
  });

  it('fails without a word of the text, and reads the next one', async () => {
    const reader = createPasteReader({ worker: new URL('../faultyWorker.ts', import.meta.url) });
    onTestFinished(() => reader.dispose());
    await expect(reader.read('what was pasted', known, [])).rejects.toThrow(
      /^Reading the pasted text stopped with a fault\.$/,
    );
  });

  it('answers what is under way when it is ended', async () => {
    const reader = createPasteReader();
    const reading = reader.read('', known, []);
    await reader.dispose();
    expect(await reading).toEqual(err('cancelled'));
  });
});
