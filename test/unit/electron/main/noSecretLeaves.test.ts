import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { calls } from '../../../../contracts/calls.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { createHandlers } from '../../../../electron/main/handlers/createHandlers.ts';
import { registerCalls } from '../../../../electron/main/handlers/registerCalls.ts';
import { createSessionStore } from '../../../../keychain/sessionStore.ts';
import { createServices } from '../../../../services/createServices.ts';
import { argumentsFor } from '../../../fuzz/argumentsFor.ts';
import { createRandom } from '../../../fuzz/random.ts';
import { packedThreads } from '../../../packedThreads.ts';
import { times } from '../../../times.ts';
import { temporaryFolder } from '../../services/temporaryFolder.ts';
import { fakeShell } from './fakeShell.ts';

const current = 'deadc0defeedface5e4715e1c0ffee42';
const previous = '0ddba115ba5eba115ca1ab1ef005ba11';
const others = 'f01dab1ecafed00d0b5e55edacce55ed';
const secrets = [current, previous, others];

/** What a call gave: an object, or an id. */
type Answer = Readonly<Record<string, unknown>>;

/** The ways in which a secret could be written without being plain to see. */
const written = (secret: string): readonly string[] => [
  secret,
  [...secret].reverse().join(''),
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret, 'hex').toString('base64').replace(/=+$/, ''),
];

const found = (text: string): readonly string[] =>
  secrets.flatMap(written).filter((one) => text.toLowerCase().includes(one.toLowerCase()));

const everyCall = Object.entries(calls).flatMap(([group, members]) =>
  Object.entries<{ readonly args: v.GenericSchema }>(members).map(
    ([name, { args }]) => [`${group}.${name}`, args] as const,
  ),
);

/** Arguments that fit a call: what is there under the names of its fields, and anything else for the others. */
function fitting(schema: v.GenericSchema, there: Readonly<Record<string, unknown>>): object | undefined {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const made = argumentsFor(createRandom(1, attempt), schema);
    const args =
      made instanceof Object
        ? Object.fromEntries(Object.entries(made).map(([name, value]) => [name, there[name] ?? value]))
        : undefined;
    if (v.is(schema, args)) return args;
  }
  throw new Error('No arguments fit.');
}

/** The whole main process but Electron itself, called as the window calls it; keeps all that came back. */
async function start() {
  const folder = await temporaryFolder();
  const opened = join(folder, 'opened.txt');
  const saved = join(folder, 'saved.txt');
  const copied: string[] = [];
  const answers: string[] = [];
  const called = new Set<string>();
  const services = await createServices({
    ...packedThreads,
    dataFolder: join(folder, 'data'),
    store: createSessionStore(),
    managedSettings: [],
  });
  onTestFinished(() => services.dispose());
  const frame = { frameTreeNodeId: 1, parent: null, url: 'countersign-app://app/index.html' } as WebFrameMain;
  const listeners = new Map<string, Parameters<IpcMain['handle']>[1]>();
  registerCalls(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    createHandlers(
      services,
      fakeShell({
        clipboard: { writeText: async (text) => void copied.push(text) },
        askWhereToSave: async () => saved,
        askWhatToOpen: async () => opened,
        askToConfirm: async (question) => {
          answers.push(`a dialog ${JSON.stringify(question)}`);
          return true;
        },
      }),
    ),
    () => frame,
  );

  async function call(channel: string, args?: object): Promise<Answer> {
    called.add(channel);
    const listener = listeners.get(channel);
    const answer: unknown = await listener?.({ senderFrame: frame } as IpcMainInvokeEvent, args);
    answers.push(`${channel} ${JSON.stringify(answer)}`);
    return (answer as { readonly value?: Answer } | undefined)?.value ?? {};
  }
  return { folder, opened, copied, answers, called, call };
}

type Call = Awaited<ReturnType<typeof start>>['call'];

/** Every call of an audit, over a list that was signed with each of the secret keys. */
async function auditAll(call: Call, opened: string, websiteId: string): Promise<void> {
  const list = [
    'email,signature',
    `qa@example.com,${sign(previous, 'QA@EXAMPLE.COM')}`,
    `jo@example.com,${sign(others, 'jo@example.com\n')}`,
    'jo@example.com,',
  ].join('\n');
  await writeFile(opened, list);
  await call('audit.chooseFile');
  const transfer = (await call('audit.receive', { name: 'list.csv' })) as unknown;
  await call('audit.piece', { transfer, bytes: Buffer.from(list) });
  const { source, preview } = await call('audit.received', { transfer });
  await call('audit.stopReceiving', { transfer });
  await call('audit.look', { source, format: null, encoding: null });
  await call('audit.emails', { source, format: { kind: 'json-lines' }, encoding: 'utf-8', column: 0 });
  const { format, encoding } = preview as { readonly format: unknown; readonly encoding: unknown };
  const columns = { email: 0, signature: 1, time: null };
  const order = { source, websiteId, format, encoding, columns };
  const audit: unknown = await call('audit.start', order);
  await call('audit.current');
  await call('audit.progress', { audit });
  expect((await call('audit.finished', { audit })).phase).toBe('done');
  const query = { verdicts: [], causes: [], group: null, text: '', sort: 'line', descending: false };
  for (const channel of ['audit.pause', 'audit.resume', 'audit.summary']) await call(channel, { audit });
  const { rows } = await call('audit.rows', { audit, query, offset: 0, limit: 100 });
  expect(rows).toHaveLength(3);
  await call('audit.row', { audit, query, offset: 1 });
  await call('audit.exportRows', { audit, query: { ...query, verdicts: ['unverified'] }, format: 'csv' });
  await call('audit.whose', { ...order, signature: sign(current, 'JO@example.com') });
  for (const channel of ['audit.cancel', 'audit.close']) await call(channel, { audit });
  await call('audit.closeSource', { source });
}

describe('a secret key', () => {
  it('is in no answer of any call, on no clipboard and in no file', async () => {
    const { folder, opened, copied, answers, called, call } = await start();
    await writeFile(opened, 'user:email');
    const add = (name: string, secret: string) =>
      call('websites.add', { name, secret, websiteId: null, keptIn: 'keychain' });
    const websiteId = String((await add('Main', previous)).id);
    await add('Shop', others);
    await call('websites.rotate', { id: websiteId, secret: current, keptIn: 'keychain' });
    await call('websites.restoreSecret', { id: websiteId, secret: current, keptIn: 'keychain' });
    await call('websites.update', { id: websiteId, name: 'Main site', websiteId: null });
    await call('websites.addExample');
    await call('websites.list');

    const email = 'qa@example.com';
    const notations = secrets.flatMap((secret) => [secret.toUpperCase(), `"${secret}"`, `key=${secret}`]);
    const signatures = [...notations, sign(previous, email.toUpperCase()), sign(others, `${email}\n`)];
    // Nothing explains a notation, so each takes a whole search: by day one of them, and the others beside a text that
    // is too long for one.
    const long = `${'x'.repeat(1_100)}@example.com`;
    for (const [nth, signature] of signatures.entries()) {
      const searched = times > 1 || nth === 0 || nth >= notations.length ? email : long;
      await call('check.verdict', { websiteId, email, signature });
      await call('check.run', { websiteId, email: searched, signature });
    }
    // Without a key everything is searched for that needs none, which takes seconds each.
    for (const signature of signatures) {
      await call('check.withoutKey', { email: times > 1 ? email : long, signature });
    }
    // A secret key in the place of the email, right and wrong: what was signed is told, but not this.
    for (const [nth, secret] of secrets.entries()) {
      for (const [kind, text] of [secret, `${secret}@example.com`, secret.toUpperCase()].entries()) {
        for (const signature of [sign(current, text), sign(current, text.toUpperCase())]) {
          await call('check.run', { websiteId, email: text, signature });
          // Two mistakes take a second: by day for each secret key in one place.
          if (times === 1 && kind !== nth) continue;
          await call('check.run', {
            websiteId,
            email,
            signature,
            context: { knownEmails: [text], identity: { userId: text } },
          });
        }
        await call('check.reveal', { websiteId, email: text });
      }
    }
    await call('check.reveal', { websiteId, email });
    await call('app.saveReport', { name: 'check', form: 'text', text: 'A report' });
    const typed = `Email: ${current}@example.com`;
    await call('app.saveReport', { name: 'check', form: 'text', text: typed });
    await call('app.copy', { text: typed });
    await call('evidence.read', {
      websiteId,
      text: `const key = "${current}"; sign("${Buffer.from(others).toString('base64')}", "${email}")`,
    });
    await call('evidence.openFile');

    await call('generate.policy', { websiteId });
    await call('generate.setTestAddresses', { websiteId, patterns: ['*@example.com', '*@acme.io'] });
    const source = { kind: 'exact', emails: [email] };
    await call('generate.expand', { websiteId, source });
    await call('generate.causes', { websiteId, email });
    const order = { websiteId, secret: null };
    for (const text of [...secrets, ...secrets.map((secret) => `qa+${secret}@example.com`)]) {
      await call('generate.causes', { websiteId, email: text });
      await call('generate.fixtureSet', { ...order, email: text, form: 'json' });
      for (const source of [
        { kind: 'exact', emails: [text, email] },
        { kind: 'list', text: `${email}\n${text}` },
        { kind: 'pattern', text: `${text}{` },
      ]) {
        await call('generate.expand', { websiteId, source });
        await call('generate.run', { ...order, source, form: 'web', causes: ['signature-is-input'] });
      }
    }
    await call('generate.fixtureSet', { ...order, email, form: 'json' });
    for (const causes of [[], ['signature-is-input', 'encoding-hex-of-text'], ['signature-is-input']]) {
      const { batch } = await call('generate.run', { ...order, source, form: 'web', causes });
      if (batch === undefined) continue;
      await call('generate.page', { batch, offset: 0 });
      await call('generate.copyAll', { batch });
      await call('generate.save', { batch });
    }
    await call('generate.log');
    await call('generate.exportLog');

    await auditAll(call, opened, websiteId);

    const list = [
      'email,signature',
      `${email},${sign(current, email)}`,
      `${email.toUpperCase()},${sign(current, email)}`,
      `jo@example.com,${sign(others, 'jo@example.com')}`,
      `li@example.com,${sign(previous, 'li@example.com')}`,
      ...secrets.flatMap((secret) => [
        `${times > 1 ? 'a@example.com' : long},${secret}`,
        `${secret}${times > 1 ? '@example.com' : long},ab`,
        `${secret}@example.com,${sign(current, `${secret}@EXAMPLE.COM`)}`,
      ]),
    ].join('\n');
    await writeFile(opened, list);
    const chosen = await call('audit.chooseFile');
    const bytes = new TextEncoder().encode(list);
    for (const stop of [false, true]) {
      const transfer = await call('audit.receive', { name: 'list.csv' });
      await call('audit.piece', { transfer, bytes });
      if (stop) await call('audit.stopReceiving', { transfer });
      else await call('audit.closeSource', { source: (await call('audit.received', { transfer })).source });
    }
    const looked = { source: chosen.source, format: null, encoding: null };
    const { format, encoding, guess } = await call('audit.look', looked);
    const listOrder = { source: chosen.source, websiteId, format, encoding, columns: guess };
    const audit = await call('audit.start', listOrder);
    await call('audit.current');
    for (const channel of ['audit.pause', 'audit.resume']) await call(channel, { audit });
    await call('audit.progress', { audit });
    expect((await call('audit.finished', { audit })).phase).toBe('done');
    await call('audit.summary', { audit });
    const query = { verdicts: [], causes: [], group: null, text: '', sort: 'line', descending: false };
    await call('audit.rows', { audit, query, offset: 0, limit: 500 });
    for (let offset = 0; offset < 13; offset += 1) await call('audit.row', { audit, query, offset });
    for (const rowFormat of ['csv', 'jsonl'])
      await call('audit.exportRows', { audit, query, format: rowFormat });
    const wanted = { ...listOrder, columns: { ...(guess as object), signature: null } };
    for (const signature of [sign(current, email), current])
      await call('audit.whose', { ...wanted, signature });
    const closing = new Set(['audit.cancel', 'audit.close', 'websites.remove', 'settings.removeEverything']);
    const there = { id: websiteId, websiteId, audit, source: chosen.source, email, query };
    for (const [channel, args] of everyCall) {
      if (!called.has(channel) && !closing.has(channel)) await call(channel, fitting(args, there));
    }
    await call('audit.cancel', { audit });
    await call('audit.close', { audit });
    // The list itself is the person's own.
    await writeFile(opened, '');

    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map(async ({ parentPath, name }) => `${name} ${await readFile(join(parentPath, name), 'utf8')}`),
    );
    await call('websites.remove', { id: websiteId });
    await call('settings.removeEverything');

    expect([...answers, ...copied, ...files].filter((text) => found(text).length > 0)).toEqual([]);
    expect(copied.length).toBeGreaterThan(1);
    expect(files.map((text) => text.split(' ', 1)[0])).toEqual(
      expect.arrayContaining(['settings.json', 'generated.jsonl', 'saved.txt']),
    );
    // A call that is not made here, or that only fails, would be a call that nobody looked at.
    const worked = answers.filter((answer) => !answer.includes('"ok":false'));
    expect(
      [
        ...new Set(
          worked.filter((answer) => !answer.startsWith('a dialog')).map((answer) => answer.split(' ', 1)[0]),
        ),
      ].sort(),
    ).toEqual([...called].sort());
    expect([...called].sort()).toEqual(everyCall.map(([channel]) => channel).sort());
  });

  it('would be found in whatever letter case or notation', () => {
    for (const text of [current.toUpperCase(), Buffer.from(others).toString('base64'), `x${previous}y`]) {
      expect(found(text)).toHaveLength(1);
    }
  });
});
