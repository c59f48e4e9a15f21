import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerCall } from '../../../../../contracts/answerCall.ts';
import { calls } from '../../../../../contracts/calls.ts';
import type { Channel } from '../../../../../contracts/channels.ts';
import { sign } from '../../../../../core/signature/sign.ts';
import type { Confirmation } from '../../../../../electron/main/dialogs/askToConfirm.ts';
import { createHandlers } from '../../../../../electron/main/handlers/createHandlers.ts';
import { createSessionStore } from '../../../../../keychain/sessionStore.ts';
import { createServices } from '../../../../../services/createServices.ts';
import { fingerprintOf } from '../../../../../services/websites/fingerprintOf.ts';
import { packedThreads } from '../../../../packedThreads.ts';
import { temporaryFolder } from '../../../services/temporaryFolder.ts';
import { fakeShell } from '../fakeShell.ts';

const secret = '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4';
const qa = 'qa@example.com';
const jane = 'jane@gmail.com';

/** The main process as the window reaches it: every call through the gate, with nothing but data. */
async function window(managed?: string) {
  const folder = await temporaryFolder();
  const managedPath = join(folder, 'managed.json');
  if (managed !== undefined) await writeFile(managedPath, managed);
  const services = await createServices({
    ...packedThreads,
    // Most of the mistakes here are single ones, which need no thread then.
    firstHere: true,
    dataFolder: folder,
    store: createSessionStore(),
    managedSettings: [managedPath],
  });
  onTestFinished(() => services.dispose());
  const added = await services.websites.add({ name: 'Main', secret, websiteId: null, keptIn: 'session' });
  if (!added.ok) throw new Error(added.error.code);
  const copied: string[] = [];
  const asked: string[] = [];
  const opened: string[] = [];
  const chosen = { path: undefined as string | undefined };
  const questions: Confirmation[] = [];
  const answers = { agree: false, onAsked: undefined as (() => Promise<void>) | undefined };
  const handlers = createHandlers(
    services,
    fakeShell({
      clipboard: {
        async writeText(text) {
          copied.push(text);
        },
      },
      async askWhereToSave(name) {
        asked.push(name);
        return chosen.path;
      },
      showInFolder: (path) => void opened.push(path),
      async askToConfirm(question) {
        questions.push(question);
        await answers.onAsked?.();
        return answers.agree;
      },
    }),
  );
  const call = async (group: 'generate' | 'check', name: string, args?: unknown): Promise<unknown> => {
    const { args: argsSchema, result } = (
      calls[group] as Record<string, { args: v.GenericSchema; result: v.GenericSchema }>
    )[name] as { args: v.GenericSchema; result: v.GenericSchema };
    const handler = (handlers[group] as Record<string, (args: never) => Promise<unknown>>)[name];
    if (handler === undefined) throw new Error(name);
    return answerCall(
      { channel: `${group}.${name}` as Channel, args: argsSchema, result, handler },
      true,
      args === undefined ? [] : [structuredClone(args)],
    );
  };
  const websiteId = added.value.id;
  const order = (emails: readonly string[], more = {}) => ({
    websiteId,
    secret: null,
    source: { kind: 'exact', emails },
    form: 'web',
    causes: [],
    ...more,
  });
  const { websites } = services;
  const { showInFolder } = handlers.app;
  return {
    folder,
    opened,
    showInFolder,
    call,
    copied,
    asked,
    chosen,
    websiteId,
    order,
    questions,
    answers,
    websites,
  };
}

interface Batch {
  readonly ok: true;
  readonly value: { readonly batch: string };
}

describe('the calls of the Generate page', () => {
  it('fit the boundary, all of them', async () => {
    const { call, order, websiteId, chosen, copied, asked, folder, opened, showInFolder } = await window();
    expect(await call('generate', 'policy', { websiteId })).toMatchObject({
      ok: true,
      value: { rule: 'with-confirmation' },
    });
    const patterns = ['*@example.com'];
    expect(await call('generate', 'setTestAddresses', { websiteId, patterns })).toEqual({
      ok: true,
      value: patterns,
    });
    const source = { kind: 'list', text: `${qa}\n\n${qa}\nx` };
    expect(await call('generate', 'expand', { websiteId, source })).toMatchObject({
      value: { count: 1, problemCount: 3 },
    });
    expect(await call('generate', 'causes', { websiteId, email: qa })).toMatchObject({ ok: true });
    expect(await call('generate', 'progress')).toBeNull();
    expect(await call('generate', 'cancel')).toBeUndefined();
    const set = { websiteId, secret: null, email: qa, form: 'csv' };
    expect(await call('generate', 'fixtureSet', set)).toMatchObject({ ok: true });

    const { value } = (await call('generate', 'run', order([qa]))) as Batch;
    const { batch } = value;
    const snippet = `$crisp.push(["set", "user:email", ["${qa}", "${sign(secret, qa)}"]]);`;
    expect(await call('generate', 'page', { batch, offset: 0 })).toMatchObject({
      value: [{ text: snippet }],
    });
    expect(await call('generate', 'copyAll', { batch })).toEqual({ ok: true, value: undefined });
    expect(copied).toEqual([`${snippet}\n`]);
    expect(await call('generate', 'save', { batch })).toEqual({ ok: true, value: null });
    chosen.path = join(folder, 'chosen.js');
    expect(await call('generate', 'save', { batch })).toEqual({ ok: true, value: chosen.path });
    expect(await readFile(chosen.path, 'utf8')).toBe(`${snippet}\n`);
    expect(await call('generate', 'log')).toMatchObject({
      value: { entries: { length: expect.any(Number) }, damagedLines: 0 },
    });
    expect(await call('generate', 'exportLog')).toEqual({ ok: true, value: chosen.path });
    expect(asked).toEqual(['signatures.js', 'signatures.js', 'generated.jsonl']);
    for (const path of [folder, join(folder, 'signatures.js'), chosen.path]) await showInFolder({ path });
    expect(opened).toEqual([chosen.path]);
  });

  it('take no path from the window', async () => {
    const { call, order, folder } = await window();
    const { value } = (await call('generate', 'run', order([qa]))) as Batch;
    const path = join(folder, 'evil.js');
    for (const [name, args] of [
      ['save', { batch: value.batch, path }],
      ['exportLog', { path }],
      ['copyAll', { batch: value.batch, text: 'x' }],
    ] as const) {
      await expect(call('generate', name, args)).rejects.toThrow('do not fit');
    }
  });

  it('cannot be talked out of asking, nor out of the rules', async () => {
    const { call, order, websiteId, questions } = await window();
    const declined = { ok: false, error: { code: 'cancelled' } };
    const set = { websiteId, secret: null, email: jane, form: 'csv' };
    expect(await call('generate', 'run', order([jane]))).toEqual(declined);
    expect(await call('generate', 'fixtureSet', set)).toEqual(declined);
    expect(await call('generate', 'setTestAddresses', { websiteId, patterns: ['*@gmail.com'] })).toEqual(
      declined,
    );
    expect(questions).toHaveLength(3);
    for (const more of [
      { confirmed: true },
      { confirmation: null },
      { confirmation: 'yes' },
      { rule: 'with-confirmation' },
      { policy: {} },
    ]) {
      await expect(call('generate', 'run', order([jane], more))).rejects.toThrow('do not fit');
      await expect(call('generate', 'fixtureSet', { ...set, ...more })).rejects.toThrow('do not fit');
    }
    expect(JSON.stringify(await call('generate', 'log'))).not.toContain(jane);
  });

  it('make what the person agreed to in the system’s dialog, which names the people', async () => {
    const { call, order, websiteId, questions, answers } = await window();
    answers.agree = true;
    const made = await call('generate', 'run', order([jane, `evil\n\u202e@gmail.com`, qa]));
    expect(made).toMatchObject({ ok: true, value: { count: 3 } });
    expect(JSON.stringify(made)).not.toContain('confirmation');
    const [question] = questions;
    expect(question?.message).toBe('2 addresses are not test addresses');
    expect(question?.detail).toContain(`• ${jane}\n• evil␊⟨U+202E⟩@gmail.com\n`);
    expect(question?.detail).toContain(`Website: Main. Secret key: ${fingerprintOf(secret)}.`);
    const patterns = ['*@gmail.com', '*@example.com'];
    expect(await call('generate', 'setTestAddresses', { websiteId, patterns })).toEqual({
      ok: true,
      value: patterns,
    });
    expect(questions.at(-1)?.detail).toMatch(/^• \*@gmail\.com\n\n/);
    expect(await call('generate', 'run', order([jane]))).toMatchObject({ ok: true });
    expect(questions).toHaveLength(2);
  });

  it('name sixty people, and count those beyond', async () => {
    const { call, order, questions } = await window();
    const people = Array.from({ length: 61 }, (_, nth) => `person${nth}@gmail.com`);
    await call('generate', 'run', order(people.slice(0, 60)));
    await call('generate', 'run', order(people));
    const [all, more] = questions.map(({ detail }) => detail);
    for (const email of people.slice(0, 60)) expect(all).toContain(`• ${email}`);
    expect(all).not.toMatch(/• and \d+ more/);
    expect(more).toContain('• and 1 more\n');
  });

  it('ask again where two websites swapped their names while it was asked', async () => {
    const { call, order, questions, answers, websites, websiteId } = await window();
    const other = await websites.add({
      name: 'Shop',
      secret: '5b0d9e71c3a84f26b7e1d4a09c62f835',
      websiteId: null,
      keptIn: 'session',
    });
    if (!other.ok) throw new Error(other.error.code);
    answers.onAsked = async () => {
      answers.onAsked = undefined;
      const names = [
        [websiteId, 'x'],
        [other.value.id, 'Main'],
        [websiteId, 'Shop'],
      ] as const;
      for (const [id, name] of names)
        expect(await websites.update({ id, name, websiteId: null })).toMatchObject({ ok: true });
      answers.agree = true;
    };
    answers.agree = true;
    expect(await call('generate', 'run', order([jane]))).toMatchObject({ ok: true });
    const told = questions.map(({ detail }) => /Website: (\w+)\. Secret key: (\w+)/.exec(detail)?.slice(1));
    expect(told).toEqual([
      ['Main', fingerprintOf(secret)],
      ['Shop', fingerprintOf(secret)],
    ]);
  });

  it('give no batch out any more once the rules forbid it', async () => {
    const { call, order, folder, chosen, copied, asked, answers } = await window();
    answers.agree = true;
    const { value } = (await call('generate', 'run', order([qa, jane]))) as Batch;
    const { batch } = value;
    chosen.path = join(folder, 'chosen.js');
    for (const [rule, email] of [
      ['test-addresses-only', jane],
      ['never', null],
    ]) {
      await writeFile(join(folder, 'managed.json'), `{"generate":"${rule}"}`);
      const refused = { ok: false, error: { code: 'generate-forbidden', email } };
      expect(await call('generate', 'page', { batch, offset: 0 })).toMatchObject(refused);
      expect(await call('generate', 'copyAll', { batch })).toMatchObject(refused);
      expect(await call('generate', 'save', { batch })).toMatchObject(refused);
    }
    expect([copied, asked]).toEqual([[], []]);
    await expect(readFile(chosen.path)).rejects.toThrow('ENOENT');
  });

  it('ask of a set for tests about one address in many spellings, all of them named', async () => {
    const { call, websiteId, questions } = await window();
    await call('generate', 'fixtureSet', { websiteId, secret: null, email: 'Jane@gmail.com', form: 'csv' });
    const [question] = questions;
    expect(question?.message).toMatch(/^This is not a test address, and it is signed in \d+ spellings$/);
    expect(question?.detail).toContain('• Jane@gmail.com');
    expect(question?.detail).toContain('• jane@gmail.com');
  });

  it('show every pattern whole before it becomes one for test addresses, in as many questions as that takes', async () => {
    const { call, websiteId, questions, answers } = await window();
    answers.agree = true;
    const long = `*@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`;
    const patterns = [...Array.from({ length: 24 }, (_, nth) => `*@team${nth}.example`), long];
    expect(await call('generate', 'setTestAddresses', { websiteId, patterns })).toMatchObject({ ok: true });
    expect(questions).toHaveLength(3);
    const asked = questions
      .flatMap(({ detail }) => detail.split('\n'))
      .filter((line) => line.startsWith('• '));
    expect(asked).toEqual(patterns.map((one) => `• ${one}`));
  });

  it.each([
    ['{"generate":"never"}', qa],
    ['{"generate":"test-addresses-only"}', jane],
    ['{ damaged', qa],
  ])('give out nothing that %s forbids', async (managed, email) => {
    const { call, order, websiteId, copied, folder } = await window(managed);
    const forbidden = { ok: false, error: { code: 'generate-forbidden' } };
    await call('generate', 'setTestAddresses', { websiteId, patterns: ['*@gmail.com', '*@example.com'] });
    for (const source of [
      { kind: 'exact', emails: [email] },
      { kind: 'list', text: email },
      { kind: 'pattern', text: email },
    ]) {
      expect(await call('generate', 'run', order([], { source }))).toMatchObject(forbidden);
      expect(await call('generate', 'run', order([], { source, causes: ['encoding-base64'] }))).toMatchObject(
        forbidden,
      );
    }
    const set = { websiteId, secret: null, email, form: 'csv' };
    expect(await call('generate', 'fixtureSet', set)).toMatchObject(forbidden);
    expect(await call('check', 'reveal', { websiteId, email })).toMatchObject(forbidden);
    expect(await call('generate', 'copyAll', { batch: '' })).toMatchObject({ error: { code: 'batch-gone' } });
    expect(copied).toEqual([]);
    await expect(readFile(join(folder, 'generated.jsonl'))).rejects.toThrow('ENOENT');
  });

  it('reveal the one of a person only after a yes in the dialog of the system', async () => {
    const { call, websiteId, questions, answers, folder } = await window();
    const reveal = (email: string) => call('check', 'reveal', { websiteId, email });
    expect(await reveal(qa)).toEqual({ ok: true, value: sign(secret, qa) });
    expect(questions).toEqual([]);
    expect(await reveal(jane)).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(questions).toMatchObject([{ message: 'This is not a test address' }]);
    expect(questions[0]?.detail).toContain(`• ${jane}\n`);
    expect(questions[0]?.detail).toContain(`Website: Main. Secret key: ${fingerprintOf(secret)}.`);
    expect(await readFile(join(folder, 'generated.jsonl'), 'utf8')).not.toContain(jane);
    answers.agree = true;
    expect(await reveal(jane)).toEqual({ ok: true, value: sign(secret, jane) });
    expect(await readFile(join(folder, 'generated.jsonl'), 'utf8')).toContain(jane);
  });

  it('ask about no secret key that stands in the place of an email', async () => {
    const { call, websiteId, questions } = await window();
    for (const email of [secret, `${secret}@gmail.com`, secret.toUpperCase()])
      await call('check', 'reveal', { websiteId, email });
    expect(questions).toHaveLength(3);
    expect(JSON.stringify(questions).toLowerCase()).not.toContain(secret);
  });

  it('cancel a run by a new one', async () => {
    const { call, order } = await window();
    const source = { kind: 'pattern', text: 'qa+{1..100000}@example.com' };
    const first = call('generate', 'run', order([], { source }));
    const second = call('generate', 'run', order([qa]));
    expect(await first).toMatchObject({ error: { code: 'cancelled' } });
    expect(await second).toMatchObject({ ok: true });
  });

  it('tell how far a run is, and stop it', async () => {
    const { call, order } = await window();
    const source = { kind: 'pattern', text: 'qa+{1..100000}@example.com' };
    const run = call('generate', 'run', order([], { source }));
    let progress: unknown = null;
    while (progress === null) {
      await nextTurn();
      progress = await call('generate', 'progress');
    }
    expect(progress).toEqual({ done: expect.any(Number), total: 100_000 });
    await call('generate', 'cancel');
    expect(await run).toMatchObject({ error: { code: 'cancelled' } });
    expect(await call('generate', 'progress')).toBeNull();
  });
});
