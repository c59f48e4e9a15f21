import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sign } from '../../../../core/signature/sign.ts';
import { createSessionStore } from '../../../../keychain/sessionStore.ts';
import { createServices } from '../../../../services/createServices.ts';
import type { GenerateOrder } from '../../../../services/generate/generateViews.ts';
import { fingerprintOf } from '../../../../services/websites/fingerprintOf.ts';
import { packedThreads } from '../../../packedThreads.ts';
import { times } from '../../../times.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const secret = '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4';
const previous = '91d2c3b4a5968778695a4b3c2d1e0f00';

const must = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};

async function withWebsite(managed?: string) {
  const folder = await temporaryFolder();
  const managedPath = join(folder, 'managed.json');
  if (managed !== undefined) await writeFile(managedPath, managed);
  const store = createSessionStore();
  const services = await createServices({
    ...packedThreads,
    // Most of the mistakes here are single ones, which need no thread then.
    firstHere: true,
    dataFolder: folder,
    store,
    managedSettings: [managedPath],
  });
  onTestFinished(() => services.dispose());
  const { websites } = services;
  const added = must(
    await websites.add({ name: 'Main', secret: previous, websiteId: null, keptIn: 'keychain' }),
  );
  const { id: websiteId } = must(await websites.rotate({ id: added.id, secret, keptIn: 'keychain' }));
  const order = (emails: readonly string[], more: Partial<GenerateOrder> = {}): GenerateOrder => ({
    websiteId,
    secret: null,
    source: { kind: 'exact', emails },
    form: 'signature',
    causes: [],
    confirmation: null,
    ...more,
  });
  const logged = async () => {
    try {
      return (await readFile(join(folder, 'generated.jsonl'), 'utf8')).trimEnd().split('\n');
    } catch {
      return [];
    }
  };
  /** Reveals as somebody who agrees to whatever is asked; what was asked goes to `told`. */
  const reveal = async (email: string, told: unknown[] = []) => {
    const asked = await services.check.reveal({ websiteId, email });
    told.push(asked.ok ? undefined : asked);
    if (asked.ok || asked.error.code !== 'confirmation-needed') return asked;
    return services.check.reveal({ websiteId, email, confirmation: asked.error.confirmation });
  };
  return { ...services, store, folder, managedPath, websiteId, order, logged, reveal };
}

const qa = 'qa@example.com';
const jane = 'jane@gmail.com';

describe('generating', () => {
  it('makes the valid signature, and logs who it is for and nothing secret', async () => {
    const { generate, order, logged, check, websiteId } = await withWebsite();
    const batch = must(await generate.run(order([qa])));
    expect(batch).toMatchObject({
      count: 1,
      rows: [{ email: qa, text: sign(secret, qa), outcome: 'verified', causes: [] }],
    });
    const claim = { websiteId, email: qa, signature: batch.rows[0]?.text ?? '' };
    expect(must(await check.run(claim)).diagnosis.status).toBe('match');
    const [line = '', ...more] = await logged();
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toEqual({
      at: expect.any(String),
      website: 'Main',
      email: qa,
      form: 'signature',
    });
    expect(line).not.toMatch(/[0-9a-f]{32}/);
  });

  it('signs with a previous secret, and only with one there is', async () => {
    const { generate, order, logged } = await withWebsite();
    const batch = must(await generate.run(order([qa], { secret: fingerprintOf(previous) })));
    expect(batch.rows[0]?.text).toBe(sign(previous, qa));
    expect(await logged()).toMatchObject([expect.stringContaining('"secret":"previous"')]);
    expect(await generate.run(order([qa], { secret: '00000000' }))).toMatchObject({
      error: { code: 'secret-unknown' },
    });
  });

  it('makes a long list from a pattern, in pages, as one text and as a file', async () => {
    const { generate, order, folder, logged } = await withWebsite();
    const progress: number[] = [];
    const many = times > 1 ? 100_000 : 20_000;
    const source = { kind: 'pattern', text: `qa+{1..${many}}@example.com` } as const;
    const batch = must(
      await generate.run(order([], { source, form: 'csv' }), { onProgress: (done) => progress.push(done) }),
    );
    expect(batch).toMatchObject({ count: many, problemCount: 0 });
    expect(batch.rows).toHaveLength(100);
    expect(progress.at(-1)).toBe(many);
    expect(progress.length).toBeGreaterThan(many / 5_000);
    const last = must(await generate.page({ batch: batch.batch, offset: many - 1 }));
    expect(last).toEqual([
      expect.objectContaining({
        email: `qa+${many}@example.com`,
        text: `qa+${many}@example.com,${sign(secret, `qa+${many}@example.com`)}`,
      }),
    ]);
    const path = join(folder, 'out.csv');
    must(await generate.save({ batch: batch.batch, path }));
    const saved = await readFile(path, 'utf8');
    expect(saved).toBe(must(await generate.text({ batch: batch.batch })));
    expect(saved.split('\r\n')).toHaveLength(many + 2);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await logged()).toHaveLength(many);
  });

  it('keeps one batch: the next takes its place', async () => {
    const { generate, order } = await withWebsite();
    const first = must(await generate.run(order([qa])));
    must(await generate.run(order([qa])));
    const gone = { error: { code: 'batch-gone' } };
    expect(await generate.page({ batch: first.batch, offset: 0 })).toMatchObject(gone);
    expect(await generate.text(first)).toMatchObject(gone);
    expect(await generate.save({ batch: first.batch, path: '/nonexistent/x' })).toMatchObject(gone);
  });

  it('stops when it is cancelled, and neither logs nor keeps anything', async () => {
    const { generate, order, logged } = await withWebsite();
    const controller = new AbortController();
    const source = { kind: 'pattern', text: 'qa+{1..50000}@example.com' } as const;
    const run = generate.run(order([], { source }), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(await run).toMatchObject({ error: { code: 'cancelled' } });
    expect(await logged()).toEqual([]);
    const broken = new AbortController();
    broken.abort();
    expect(
      await generate.run(order([qa], { causes: ['email-case'] }), { signal: broken.signal }),
    ).toMatchObject({ error: { code: 'cancelled' } });
    expect(await logged()).toEqual([]);
  });

  it('shows of what is no email the beginning, and of many the first thousand', async () => {
    const { generate, websiteId } = await withWebsite();
    const long = 'no email '.repeat(20);
    const source = { kind: 'list', text: `${long}\n`.repeat(5_000) } as const;
    const { problems, problemCount } = must(await generate.expand({ websiteId, source }));
    expect([problems.length, problemCount]).toEqual([1_000, 5_000]);
    expect(problems[0]).toEqual({
      kind: 'not-an-address',
      line: 1,
      column: 1,
      text: `${long.slice(0, 80)}…`,
    });
  });

  it('says by line what a list has that is no email, and makes the rest', async () => {
    const { generate, order, websiteId } = await withWebsite();
    const source = { kind: 'list', text: `${qa}\n\nx\n${qa}\n` } as const;
    const batch = must(await generate.run(order([], { source })));
    expect(batch.count).toBe(1);
    expect(batch.problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['empty-line', 2],
      ['not-an-address', 3],
      ['duplicate', 4],
    ]);
    expect(must(await generate.expand({ websiteId, source }))).toMatchObject({
      count: 1,
      problemCount: 3,
      outside: 0,
    });
    const nothing = { kind: 'pattern', text: 'x{1..1000000000}@example.com' } as const;
    expect(await generate.run(order([], { source: nothing }))).toMatchObject({
      error: { code: 'nothing-to-generate', problems: [{ kind: 'too-many' }] },
    });
  });

  it('makes signatures that are wrong on purpose, and tells for which emails it cannot', async () => {
    const { generate, order, logged } = await withWebsite();
    const batch = must(
      await generate.run(order(['a+b@example.com', qa], { causes: ['email-plus-as-space'], form: 'json' })),
    );
    expect(batch).toMatchObject({
      count: 1,
      rows: [{ email: 'a+b@example.com', outcome: 'unverified', causes: [{ id: 'email-plus-as-space' }] }],
      omitted: [
        {
          email: qa,
          causes: ['email-plus-as-space'],
          refusal: { code: 'does-not-apply', cause: 'email-plus-as-space' },
        },
      ],
    });
    expect(JSON.parse(batch.rows[0]?.text ?? '')).toMatchObject({
      expectedOutcome: 'unverified',
      causes: ['email-plus-as-space'],
    });
    expect(await logged()).toMatchObject([expect.stringContaining('"causes":["email-plus-as-space"]')]);
    const many = Array.from({ length: 1_001 }, (_, index) => `q${index}@example.com`);
    expect(await generate.run(order(many, { causes: ['email-case'] }))).toMatchObject({
      error: { code: 'too-many-broken' },
    });
  });

  it('makes a set for tests that Check agrees with', async () => {
    const { generate, check, websiteId } = await withWebsite();
    const batch = must(
      await generate.fixtureSet({ websiteId, secret: null, email: qa, form: 'json', confirmation: null }),
    );
    expect(batch.count).toBeGreaterThan(70);
    const set = JSON.parse(must(await generate.text(batch))) as readonly {
      readonly email: string;
      readonly signature: string;
      readonly expectedOutcome: string;
    }[];
    expect(set).toHaveLength(batch.count);
    for (const { expectedOutcome, ...claim } of set) {
      expect(must(await check.verdict({ websiteId, ...claim })).verdict).toBe(expectedOutcome);
    }
  });

  it('lists the mistakes that can be made with an example, and those that cannot', async () => {
    const { generate, websiteId } = await withWebsite();
    const causes = must(await generate.causes({ websiteId, email: qa }));
    const of = (id: string) => causes.find((cause) => cause.id === id);
    expect(of('email-case')).toMatchObject({ applies: true, example: { id: 'email-case' } });
    expect(of('secret-rotated')).toMatchObject({ applies: true });
    expect(of('secret-other-website')).toMatchObject({ applies: false });
    for (const { id, applies, example } of causes) if (applies) expect(example?.id).toBe(id);
  });
});

describe('what is for real people', () => {
  it('is made only after a confirmation, which holds for exactly these people', async () => {
    const { generate, order, logged } = await withWebsite();
    const refused = await generate.run(order([qa, jane]));
    if (refused.ok || refused.error.code !== 'confirmation-needed') throw new Error('Not asked');
    expect(refused.error).toMatchObject({ count: 1, examples: [{ website: 'Main', email: jane }] });
    expect(await logged()).toEqual([]);
    const { confirmation } = refused.error;
    const ask = { error: { code: 'confirmation-needed' } };
    expect(await generate.run(order(['bob@gmail.com'], { confirmation }))).toMatchObject(ask);
    expect(await generate.run(order([jane, 'bob@gmail.com'], { confirmation }))).toMatchObject(ask);
    expect(
      await generate.run(order([jane], { confirmation, secret: fingerprintOf(previous) })),
    ).toMatchObject(ask);
    for (const guess of ['', 'true', confirmation.toUpperCase(), confirmation.slice(1)]) {
      expect(await generate.run(order([jane], { confirmation: guess }))).toMatchObject(ask);
    }
    expect(await logged()).toEqual([]);
    expect(must(await generate.run(order([qa, jane], { confirmation }))).count).toBe(2);
    expect(must(await generate.run(order([qa, jane], { confirmation, form: 'web' }))).count).toBe(2);
    expect(await logged()).toHaveLength(4);
  });

  it('is asked for too where a mistake in a test signature makes a valid one for somebody else', async () => {
    const { generate, order, websites, testAddresses } = await withWebsite();
    const email = 'jane+qa@gmail.com';
    expect(await generate.run(order([email], { causes: ['email-canonicalized'] }))).toMatchObject({
      error: { code: 'confirmation-needed', examples: [{ website: 'Main', email: jane }] },
    });
    const shop = must(
      await websites.add({ name: 'Shop', secret: 'f'.repeat(32), websiteId: null, keptIn: 'session' }),
    );
    const other = order([email], { causes: ['secret-other-website'] });
    expect(must(await generate.run(other)).count).toBe(1);
    must(await testAddresses.set(shop.id, []));
    expect(await generate.run(other)).toMatchObject({
      error: { code: 'confirmation-needed', examples: [{ website: 'Shop', email }] },
    });
  });

  it('follows the patterns of the website, which are kept with it', async () => {
    const { generate, order, testAddresses, websiteId, folder } = await withWebsite();
    expect(must(await generate.policy({ websiteId }))).toMatchObject({
      rule: 'with-confirmation',
      locked: false,
    });
    expect(await testAddresses.set(websiteId, ['*@gmail.com', ' *@gmail.com '])).toEqual({
      ok: true,
      value: ['*@gmail.com'],
    });
    expect(must(await generate.run(order([jane]))).count).toBe(1);
    expect(await generate.run(order([qa]))).toMatchObject({ error: { code: 'confirmation-needed' } });
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({
      version: 1,
      websites: [{ testAddresses: ['*@gmail.com'] }],
    });
    expect(await testAddresses.set(websiteId, ['*@*'])).toMatchObject({
      error: { code: 'test-address-refused', pattern: '*@*', reason: 'fits-everything' },
    });
    expect(await testAddresses.set('nobody', [])).toMatchObject({ error: { code: 'website-unknown' } });
  });

  it('keeps the patterns when the website is renamed or its secret replaced', async () => {
    const { generate, testAddresses, websites, websiteId } = await withWebsite();
    must(await testAddresses.set(websiteId, ['*@corp.test']));
    must(await websites.update({ id: websiteId, name: 'Renamed', websiteId: null }));
    must(await websites.rotate({ id: websiteId, secret: 'e'.repeat(32), keptIn: 'keychain' }));
    expect(must(await generate.policy({ websiteId })).testAddresses).toEqual(['*@corp.test']);
  });

  it('is revealed only after a confirmation for exactly this person', async () => {
    const { check, websiteId, logged, generate, order } = await withWebsite();
    const asked = await check.reveal({ websiteId, email: jane });
    if (asked.ok || asked.error.code !== 'confirmation-needed') throw new Error('Not asked');
    expect(asked.error).toMatchObject({ count: 1, examples: [{ website: 'Main', email: jane }] });
    const { confirmation } = asked.error;
    const ask = { error: { code: 'confirmation-needed' } };
    expect(await check.reveal({ websiteId, email: 'bob@gmail.com', confirmation })).toMatchObject(ask);
    for (const guess of [null, '', 'true', confirmation.toUpperCase()])
      expect(await check.reveal({ websiteId, email: jane, confirmation: guess })).toMatchObject(ask);
    expect(await generate.run(order(['bob@gmail.com'], { confirmation }))).toMatchObject(ask);
    expect(await logged()).toEqual([]);
    expect(must(await check.reveal({ websiteId, email: jane, confirmation }))).toBe(sign(secret, jane));
    expect(await logged()).toHaveLength(1);
  });

  it('can be revealed one by one, and is logged', async () => {
    const { reveal, logged } = await withWebsite();
    expect(must(await reveal(jane))).toBe(sign(secret, jane));
    must(await reveal(`${secret} ${previous}`));
    const lines = await logged();
    expect(lines).toMatchObject([
      expect.stringContaining('"form":"reveal"'),
      expect.stringContaining('"email":"[secret key]"'),
    ]);
    expect(lines.join()).not.toMatch(/[0-9a-f]{32}/);
  });
});

describe('a stored secret key in the place of an email', () => {
  const lost = '0ddba115ba5eba115ca1ab1ef005ba11';

  /** Main's keys, and a previous one of a website whose current one is not in the keychain any more. */
  async function withLostKey(managed?: string) {
    const made = await withWebsite(managed);
    const { websites, store, folder } = made;
    const shop = { name: 'Shop', websiteId: null, keptIn: 'keychain' } as const;
    const { id } = must(await websites.add({ ...shop, secret: lost }));
    must(await websites.rotate({ id, secret: 'f'.repeat(32), keptIn: 'keychain' }));
    const settings: unknown = JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'));
    const { websites: records } = settings as {
      readonly websites: readonly { readonly name: string; readonly secret: { readonly secretId: string } }[];
    };
    await store.remove(records.find(({ name }) => name === 'Shop')?.secret.secretId ?? '');
    return made;
  }

  it.each([
    ['the current one while a previous one is chosen', secret],
    ['the previous one that is chosen', previous],
    ['one of a website whose current key is missing', lost],
  ])('is neither signed, logged nor told: %s', async (_, key) => {
    const { generate, reveal, order, websiteId, logged } = await withLostKey();
    const choice = { secret: fingerprintOf(previous) };
    const told: unknown[] = [];
    for (const text of [`qa+${key}@example.com`, `${key}@gmail.com`, key]) {
      const list = { source: { kind: 'list', text: `${qa}\n${text}\n${text} ${text}` } } as const;
      const pattern = { source: { kind: 'pattern', text: `${qa}\n${text}\n${text}{` } } as const;
      for (const more of [{}, list, pattern]) {
        for (const causes of [[], ['email-case'], ['signature-is-input']] as const) {
          told.push(await generate.run(order([qa, text], { ...choice, ...more, causes })));
        }
        told.push(await generate.expand({ websiteId, source: order([qa, text], more).source }));
      }
      told.push(
        await generate.fixtureSet({ websiteId, ...choice, email: text, form: 'json', confirmation: null }),
      );
      told.push(await generate.causes({ websiteId, email: text }));
      must(await reveal(text, told));
    }
    expect(JSON.stringify(told)).toContain('••••••••');
    expect(JSON.stringify([told, await logged()])).not.toContain(key);
    expect(await logged()).toContainEqual(expect.stringContaining('"email":"[secret key]"'));
  });

  it('is told in no refusal', async () => {
    const { check, websiteId } = await withLostKey('{"generate":"test-addresses-only"}');
    for (const key of [secret, previous, lost]) {
      expect(await check.reveal({ websiteId, email: `${key}@gmail.com` })).toMatchObject({
        error: { code: 'generate-forbidden', email: '••••••••' },
      });
      const long = `${'x'.repeat(1_000 - 31)}${key}@gmail.com`;
      expect(JSON.stringify(await check.reveal({ websiteId, email: long }))).not.toContain(key.slice(0, 31));
    }
  });

  it('is not told in part where what holds it is cut or is a part itself', async () => {
    const { generate, websiteId } = await withWebsite();
    const part = new RegExp(`${secret.slice(0, 12)}|${secret.slice(-12)}`);
    for (const [kind, text] of [
      ['list', `${'x'.repeat(80 - 31)}${secret}`],
      ['list', `${secret.slice(0, 16)}, ${secret.slice(16)}`],
      ['pattern', `${'x'.repeat(80 - 31)}${secret}`],
      ['pattern', `${secret.slice(0, 16)}{${secret.slice(16)}`],
    ] as const) {
      const preview = must(await generate.expand({ websiteId, source: { kind, text: `${qa}\n${text}` } }));
      expect(preview.problems[0]).toMatchObject({ line: 2, text: '••••••••' });
      expect(JSON.stringify(preview)).not.toMatch(part);
    }
  });

  it('is named by its line, a thousand times and not more often', async () => {
    const { generate, order } = await withWebsite();
    const lines = Array.from({ length: 3_000 }, (_, index) => `${secret}+${index}@example.com`);
    const batch = must(
      await generate.run(order([], { source: { kind: 'list', text: [qa, ...lines].join('\n') } })),
    );
    expect(batch).toMatchObject({ count: 1, problemCount: 3_000 });
    expect(batch.problems.map(({ line }) => line)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => index + 2),
    );
  });
});

describe('where a signature agrees with the valid one', () => {
  it('is told unasked for test addresses alone: chosen texts, compared one after the other, would tell the whole', async () => {
    const { check, websiteId } = await withWebsite();
    for (const signature of [sign(secret, jane.toUpperCase()), sign(secret, jane).replace(/.$/, 'x')]) {
      const person = { websiteId, email: jane, signature };
      expect(must(await check.verdict(person)).comparison).toBe('unasked');
      expect(must(await check.run(person)).comparison).toBe('unasked');
    }
    const tester = { websiteId, email: qa, signature: '0'.repeat(64) };
    expect(must(await check.verdict(tester)).comparison).toHaveProperty('pasted');
  });
});

describe('an administrator', () => {
  const forbidden = (email: string | null) => ({ error: { code: 'generate-forbidden', email } });

  it('can switch it off', async () => {
    const { generate, check, order, websiteId, logged } = await withWebsite('{"generate":"never"}');
    expect(await generate.run(order([qa]))).toMatchObject(forbidden(null));
    expect(await generate.run(order([qa], { causes: ['plain-hash'] }))).toMatchObject(forbidden(null));
    expect(
      await generate.fixtureSet({ websiteId, secret: null, email: qa, form: 'csv', confirmation: null }),
    ).toMatchObject(forbidden(null));
    expect(await check.reveal({ websiteId, email: qa })).toMatchObject(forbidden(null));
    expect(
      must(await check.run({ websiteId, email: qa, signature: sign(secret, qa) })).diagnosis.status,
    ).toBe('match');
    const wrong = { websiteId, email: qa, signature: sign(secret, qa.toUpperCase()) };
    expect(must(await check.verdict(wrong))).toEqual({ verdict: 'unverified', comparison: 'withheld' });
    expect(must(await check.run(wrong)).comparison).toBe('withheld');
    expect(await logged()).toEqual([]);
  });

  it('can allow test addresses only, which people then cannot widen', async () => {
    const made = await withWebsite('{"generate":"test-addresses-only"}');
    const { generate, check, order, websiteId, testAddresses, logged } = made;
    must(await testAddresses.set(websiteId, ['*@gmail.com']));
    expect(must(await generate.policy({ websiteId }))).toMatchObject({
      locked: true,
      path: made.managedPath,
    });
    expect(await generate.run(order([qa, jane]))).toMatchObject(forbidden(jane));
    expect(await generate.run(order([jane], { confirmation: 'x' }))).toMatchObject(forbidden(jane));
    expect(await check.reveal({ websiteId, email: jane })).toMatchObject(forbidden(jane));
    const wrong = '0'.repeat(64);
    expect(must(await check.verdict({ websiteId, email: jane, signature: wrong })).comparison).toBe(
      'withheld',
    );
    expect(must(await check.verdict({ websiteId, email: qa, signature: wrong })).comparison).toHaveProperty(
      'pasted',
    );
    expect(
      await generate.run(order(['jane+qa@gmail.com'], { causes: ['email-canonicalized'] })),
    ).toMatchObject(forbidden(jane));
    expect(await logged()).toEqual([]);
    expect(must(await generate.run(order([qa]))).count).toBe(1);
    expect(must(await check.reveal({ websiteId, email: qa }))).toBe(sign(secret, qa));
    const set = must(
      await generate.fixtureSet({
        websiteId,
        secret: null,
        email: 'jane+qa@gmail.com',
        form: 'json',
        confirmation: null,
      }),
    );
    expect(must(await generate.text(set))).not.toContain(sign(secret, jane));
    expect(set.omitted.map(({ causes }) => causes[0])).toContain('email-canonicalized');
  });

  it('can say which addresses are for tests, also where others are only confirmed', async () => {
    const { generate, order, testAddresses, websiteId } = await withWebsite(
      '{"testAddresses":["*@qa.corp.io"]}',
    );
    must(await testAddresses.set(websiteId, ['*@gmail.com']));
    expect(must(await generate.run(order(['x@qa.corp.io']))).count).toBe(1);
    expect(await generate.run(order([jane]))).toMatchObject({ error: { code: 'confirmation-needed' } });
  });

  it('is heard while the program runs, and between making and handing out', async () => {
    const { generate, order, managedPath, logged } = await withWebsite();
    must(await generate.run(order([qa])));
    const source = { kind: 'pattern', text: 'qa+{1..5000}@example.com' } as const;
    const run = generate.run(order([], { source }), {
      onProgress: () => writeFileSync(managedPath, '{"generate":"never"}'),
    });
    expect(await run).toMatchObject(forbidden(null));
    expect(await generate.run(order([qa]))).toMatchObject(forbidden(null));
    expect(await logged()).toHaveLength(1);
  });

  it('who made a mistake in the file is on the safe side, and everybody is told', async () => {
    const { generate, order, app, managedPath: path } = await withWebsite('{"generate":');
    expect(app.notices()).toEqual([{ kind: 'managed-settings-damaged', path, reason: 'it is not JSON' }]);
    expect(await generate.run(order([qa]))).toMatchObject(forbidden(null));
  });
});

describe('what cannot be written', () => {
  it('to the log is not handed out', async () => {
    const { generate, order, check, websiteId, folder } = await withWebsite();
    await mkdir(join(folder, 'generated.jsonl'));
    const unwritable = { error: { code: 'log-unwritable' } };
    expect(await generate.run(order([qa]))).toMatchObject(unwritable);
    expect(await check.reveal({ websiteId, email: qa })).toMatchObject(unwritable);
    expect(await generate.log.newest(10)).toMatchObject(unwritable);
  });

  it('to a file leaves nothing behind', async () => {
    const { generate, order, folder } = await withWebsite();
    const { batch } = must(await generate.run(order([qa])));
    const target = join(folder, 'target');
    await mkdir(join(target, 'out.csv', 'in'), { recursive: true });
    expect(await generate.save({ batch, path: join(target, 'out.csv') })).toMatchObject({
      error: { code: 'file-unwritable', path: join(target, 'out.csv') },
    });
    expect(await readdir(target)).toEqual(['out.csv']);
    expect(await generate.save({ batch, path: join(folder, 'absent', 'x.csv') })).toMatchObject({
      error: { code: 'file-unwritable', reason: 'ENOENT' },
    });
  });

  it('because it was cancelled leaves the old file as it was', async () => {
    const { generate, order, folder } = await withWebsite();
    const { batch } = must(await generate.run(order([qa])));
    const path = join(folder, 'out.txt');
    await writeFile(path, 'old');
    const controller = new AbortController();
    controller.abort();
    expect(await generate.save({ batch, path }, controller.signal)).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('exports the log as it is', async () => {
    const { generate, order, folder } = await withWebsite();
    must(await generate.run(order([qa])));
    const path = join(folder, 'export.jsonl');
    must(await generate.log.export(path));
    expect(await readFile(path, 'utf8')).toBe(await readFile(join(folder, 'generated.jsonl'), 'utf8'));
  });
});
