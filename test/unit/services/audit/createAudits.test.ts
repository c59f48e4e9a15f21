import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { link, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rowVerdicts } from '../../../../core/audit/RowVerdict.ts';
import { ok } from '../../../../core/Result.ts';
import { sign } from '../../../../core/signature/sign.ts';
import type { Audits } from '../../../../services/audit/Audits.ts';
import { createAudits } from '../../../../services/audit/createAudits.ts';
import { programUrl } from '../../../programUrl.ts';
import { times } from '../../../times.ts';
import { until } from '../../../until.ts';
import { diagnosed } from '../../core/diagnosis/diagnosed.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { allRows, audit, otherWebsite, someAudits, start, value, website } from './anAudit.ts';

const valid = (email: string): string => sign(website.secret, email);
const made = (
  secret: string,
  text: string,
  algorithm: 'sha256' | 'sha1' = 'sha256',
  form: 'hex' | 'base64' = 'hex',
): string => createHmac(algorithm, secret).update(text).digest(form);

/** Ways to sign wrong, each by its own code. */
const mistakes: readonly ((email: string) => string)[] = [
  (email) => made(website.secret, email.toLowerCase()),
  (email) => made(website.secret, email, 'sha256', 'base64'),
  (email) => made(otherWebsite.secret, email),
  (email) => made(website.secret, email, 'sha1'),
  (email) => made(website.secret, `${email}\n`),
  (email) => made(website.secret, email).toUpperCase(),
  (email) => made(website.secret, email.toLowerCase(), 'sha256', 'base64'),
  (email) => made(website.secret, encodeURIComponent(email)),
  (email) => made('42be9a55de807522e0db36d8cfc36cc0', email),
  (email) => made(website.secret, ` ${email}`),
  (email) => made(website.secret, email).slice(0, 40),
  () => '',
  () => 'undefined',
];

const shapes: readonly ((nth: number) => string)[] = [
  (nth) => `Jane.Doe${nth}@Example.com`,
  (nth) => `jane+${nth}@gmail.com`,
  (nth) => `Jane.${nth}@Gmail.com`,
  (nth) => `o'neil${nth}@example.co.uk`,
  (nth) => `josé${nth}@example.es`,
  (nth) => `plain${nth}@example.org`,
];

const listOf = (rows: readonly (readonly [email: string, signature: string])[]): string =>
  ['email,signature', ...rows.map((row) => row.join(','))].join('\n');

describe('an audit', () => {
  it('explains every row of a mixed list as a search for that row alone would', async () => {
    // Each mistake with each shape once; at night so often that what is learnt of one row explains others.
    const rows = Array.from({ length: times > 1 ? 390 : 78 }, (_, nth) => {
      const email = shapes[nth % shapes.length]?.(nth) ?? '';
      return [email, mistakes[nth % mistakes.length]?.(email) ?? ''] as const;
    });
    const audited = await audit(listOf(rows));
    const websites = [website, otherWebsite];
    for (const [nth, { email, signature, verdict, status, causes }] of audited.rows.entries()) {
      expect([email, signature]).toEqual(rows[nth]);
      const question = { email, signature, website, websites, knownEmails: [], identity: {} };
      const alone = diagnosed(question, { maxMistakes: 2 });
      expect({ nth, email, verdict, status, causes }).toEqual({
        nth,
        email,
        verdict: alone.verdict,
        status: alone.status,
        causes: alone.causes,
      });
    }
  });

  it('tells of every row what became of its own email', async () => {
    const emails = Array.from({ length: 600 }, (_, nth) => `Jane.${nth}@Example.com`);
    const { rows, summary } = await audit(
      listOf(
        emails.map((email, nth) => [
          email,
          made(website.secret, email.toLowerCase(), 'sha256', nth % 3 === 0 ? 'base64' : 'hex'),
        ]),
      ),
    );
    expect(rows).toHaveLength(emails.length);
    for (const { email, causes } of rows) {
      expect(causes[0]).toMatchObject({ id: 'email-case', detail: { signed: email.toLowerCase() } });
    }
    expect(summary.groups.map(({ example }) => example[0]?.detail.signed)).toEqual([
      'jane.1@example.com',
      'jane.0@example.com',
    ]);
  });

  it('finds the row whose signature another row carries, also in Base64', async () => {
    const people = Array.from({ length: 200 }, (_, nth) => `person${nth}@example.com`);
    const rows = people.map((email, nth): [string, string] => [email, valid(people[nth ^ 1] ?? '')]);
    rows[10] = [people[10] ?? '', made(website.secret, people[77] ?? '', 'sha256', 'base64')];
    rows[11] = [people[11] ?? '', valid(people[11] ?? '')];
    const audited = await audit(listOf(rows));
    expect(audited.rows[0]).toMatchObject({
      status: 'proven',
      causes: [{ id: 'other-user', detail: { email: 'person1@example.com' } }],
      otherLine: 3,
    });
    expect(audited.rows[10]).toMatchObject({
      causes: [{ id: 'other-user', detail: { email: 'person77@example.com' } }, { id: 'encoding-base64' }],
      otherLine: 79,
    });
    expect(audited.rows[11]?.verdict).toBe('verified');
    expect(audited.summary.groups[0]).toMatchObject({ causes: ['other-user'], rows: 198, swappedRows: 198 });
  });

  /** How many rows were looked for in vain, and on how many it gave up. */
  async function inVain(signatures: readonly string[]): Promise<readonly [unknown: number, givenUp: number]> {
    const { summary } = await audit(listOf(signatures.map((one, nth) => [`p${nth}@example.com`, one])));
    const rowsThatAre = (status: string): number =>
      summary.groups.find((group) => group.status === status)?.rows ?? 0;
    return [rowsThatAre('unknown'), rowsThatAre('unexplained')];
  }

  it('says honestly on which rows it gave up after a thousand of their kind', async () => {
    // Too long to be read as any form of a digest, so that each search is over at once.
    const [unknown, givenUp] = await inVain(Array.from({ length: 1_200 }, () => 'x'.repeat(4_097)));
    expect(unknown).toBeGreaterThanOrEqual(1_000);
    expect(givenUp).toBeGreaterThan(0);
    expect(unknown + givenUp).toBe(1_200);
  });

  // Half a minute of searching, whatever the machine.
  it.runIf(times > 1)('says honestly on which rows it gave up when it had searched for long', async () => {
    const [unknown, givenUp] = await inVain(
      Array.from({ length: 100 }, () => randomBytes(32).toString('hex')),
    );
    expect(unknown).toBeGreaterThan(0);
    expect(givenUp).toBeGreaterThan(0);
    expect(unknown + givenUp).toBe(100);
  });

  it('keeps what was done when it is cancelled, and pauses', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.csv');
    const people = Array.from({ length: 200_000 }, (_, nth) => `person${nth}@example.com,x`);
    await writeFile(path, ['email,signature', ...people].join('\n'));
    const id = await start(audits, path);
    audits.pause(id);
    await until(async () => expect(value(await audits.progress(id)).paused).toBe(true));
    for (let before = -1; ; ) {
      await sleep(400);
      const { rows } = value(await audits.progress(id));
      if (rows === before) break;
      before = rows;
    }
    const paused = value(await audits.progress(id));
    expect(paused).toMatchObject({ phase: 'reading', paused: true });
    expect(paused.rows).toBeLessThan(200_000);
    audits.resume(id);
    while (value(await audits.progress(id)).rows === paused.rows) await sleep(5);
    audits.cancel(id);
    const done = value(await audits.finished(id));
    expect(done).toMatchObject({ phase: 'done', cancelled: true, fault: null });
    const { total, rows } = value(await audits.rows(id, allRows, 0, 5));
    expect(total).toBe(done.rows);
    expect(rows.map(({ status }) => status)).toContain('unexplained');
    const summary = value(await audits.summary(id));
    expect(summary).toMatchObject({ rows: done.rows, complete: false });
  });

  it('filters, searches, sorts and pages', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.csv');
    const rows = Array.from({ length: 1_000 }, (_, nth): [string, string] => {
      const email = `P${String(999 - nth).padStart(3, '0')}@example.com`;
      return [
        email,
        nth % 10 === 0 ? made(website.secret, email.toLowerCase()) : nth % 10 === 1 ? '' : valid(email),
      ];
    });
    await writeFile(path, listOf(rows));
    const id = await start(audits, path);
    await audits.finished(id);
    const page = async (query: Partial<typeof allRows>, offset = 0, limit = 3) => {
      const { total, rows } = value(await audits.rows(id, { ...allRows, ...query }, offset, limit));
      return [total, rows.map(({ line }) => line)];
    };
    expect(await page({})).toEqual([1_000, [2, 3, 4]]);
    expect(await page({ descending: true }, 998)).toEqual([1_000, [3, 2]]);
    expect(await page({ sort: 'email' })).toEqual([1_000, [1_001, 1_000, 999]]);
    expect(await page({ verdicts: ['unverified'] })).toEqual([200, [2, 3, 12]]);
    expect(await page({ causes: ['signature-missing'] })).toEqual([100, [3, 13, 23]]);
    expect(await page({ text: 'p00' })).toEqual([10, [992, 993, 994]]);
    expect(await page({ sort: 'verdict', descending: true })).toEqual([1_000, [993, 992, 983]]);
    expect(await page({ sort: 'causes' }, 799)).toEqual([1_000, [1_001, 2, 12]]);
    expect(await page({ causes: ['none'] })).toEqual([0, []]);
    expect(await page({ text: '%' })).toEqual([0, []]);
  });

  it('reads valid rows where they stand, in any encoding, sorted and filtered in every way', async () => {
    // Long ones, so that few fill several blocks.
    const domain = `${'x'.repeat(150)}.example.com`;
    const emails = Array.from({ length: 3_000 }, (_, nth) => `p${(nth * 7_919) % 3_000}é@${domain}`);
    const rows = emails.map((email, nth): [string, string] => [
      email,
      nth % 1_000 === 500 ? '' : valid(email),
    ]);
    const text = ['\ufeffemail,signature', ...rows.map((row) => row.join())].join('\n');
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text.slice(1), 'latin1'),
    ]) {
      const { audits, folder } = await someAudits();
      const path = join(folder, 'list.csv');
      await writeFile(path, bytes);
      const id = await start(audits, path);
      await audits.finished(id);
      const page = async (query: Partial<typeof allRows>, offset: number, limit = 3) => {
        const { total, rows } = value(await audits.rows(id, { ...allRows, ...query }, offset, limit));
        return [total, rows.map(({ line }) => line)];
      };
      const told = await Array.fromAsync(audits.allRows(id, allRows));
      expect(told.map(({ email, signature }) => [email, signature])).toEqual(rows);
      expect(await page({ verdicts: ['verified'] }, 499)).toEqual([2_997, [501, 503, 504]]);
      expect(await page({ verdicts: ['verified', 'unverified'], descending: true }, 2_998)).toEqual([
        3_000,
        [3, 2],
      ]);
      expect(await page({ sort: 'verdict' }, 2_996)).toEqual([3_000, [3_001, 502, 1_502]]);
      expect(await page({ sort: 'causes' }, 2_996)).toEqual([3_000, [3_001, 502, 1_502]]);
      expect(await page({ text: 'P1500é' }, 0)).toEqual([1, [emails.indexOf(`p1500é@${domain}`) + 2]]);
      const first = [...emails]
        .sort()
        .slice(0, 3)
        .map((email) => emails.indexOf(email) + 2);
      expect(await page({ sort: 'email' }, 0)).toEqual([3_000, first]);
      // What an index was made for is still told apart.
      expect(await page({ verdicts: ['verified'] }, 499)).toEqual([2_997, [501, 503, 504]]);
    }
  });

  it('tells the same rows by every filter and in every order, whether they are stored or stand in the list', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.csv');
    const kinds: readonly ((email: string) => readonly [string, string])[] = [
      (email) => [email, valid(email)],
      (email) => [email, made(website.secret, email.toLowerCase())],
      (email) => [email, createHmac('sha256', website.secret).update(email).digest('base64')],
      (email) => [email, ''],
      // These are stored: what is said of them is their own, or they were read with a problem.
      (email) => [valid(email), email],
      (email) => [`no ${email}`, valid(`no ${email}`)],
      (email) => [`no ${email}`, made(website.secret, `no ${email}`.toLowerCase())],
    ];
    const list = Array.from({ length: 3_000 }, (_, nth): readonly [string, string] => {
      const kind = nth % 10 < 4 || nth > 2_500 ? kinds[0] : kinds[(nth * 31) % kinds.length];
      return kind?.(`P${(nth * 7_919) % 3_000}@example.com`) ?? ['', ''];
    });
    await writeFile(path, listOf(list));
    const id = await start(audits, path);
    await audits.finished(id);
    const all = await Array.fromAsync(audits.allRows(id, allRows));
    expect(all.map(({ email, signature }) => [email, signature])).toEqual(list);
    const { groups } = value(await audits.summary(id));
    expect(groups.length).toBeGreaterThan(3);
    const [group = null] = groups;
    const queries: readonly Partial<typeof allRows>[] = [
      {},
      ...(['verified', 'unverified', 'rejected'] as const).map((verdict) => ({ verdicts: [verdict] })),
      { causes: ['email-case'] },
      { causes: ['signature-missing', 'encoding-base64'], verdicts: ['rejected'] },
      { group },
      { text: 'p42' },
      { text: 'p4', causes: ['email-case'] },
    ];
    const places = [...rowVerdicts];
    for (const query of queries) {
      const wanted = all.filter(
        ({ verdict, causes, email, signature }) =>
          (query.verdicts === undefined || query.verdicts.includes(verdict)) &&
          (query.causes === undefined || causes.some((one) => query.causes?.includes(one.id) === true)) &&
          (query.group === undefined ||
            query.group === null ||
            String(causes.map((one) => one.id)) === String(query.group.causes)) &&
          (query.text === undefined || `${email} ${signature}`.toLowerCase().includes(query.text)),
      );
      expect(wanted.length).toBeGreaterThan(0);
      const orders = {
        line: wanted,
        verdict: wanted.toSorted((a, b) => places.indexOf(a.verdict) - places.indexOf(b.verdict)),
        email: wanted.toSorted((a, b) => (a.email < b.email ? -1 : a.email > b.email ? 1 : a.row - b.row)),
      };
      for (const [sort, rows] of Object.entries(orders)) {
        const asked = { ...allRows, ...query, sort: sort as keyof typeof orders };
        const { total } = value(await audits.rows(id, asked, 0, 1));
        expect(total).toBe(wanted.length);
        const told = await Array.fromAsync(audits.allRows(id, asked));
        expect(told).toEqual(rows);
      }
    }
  });

  it('says so when the list was changed since, and tells rows all the same that are stored', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.csv');
    await writeFile(
      path,
      listOf([
        ['ana@example.com', valid('ana@example.com')],
        ['bob@example.com', ''],
        ['no address', valid('no address').slice(1)],
      ]),
    );
    const id = await start(audits, path);
    await audits.finished(id);
    expect(value(await audits.rows(id, allRows, 0, 5)).total).toBe(3);
    await writeFile(path, listOf([['eve@example.com', valid('eve@example.com')]]));
    // Valid rows, and those whose answer others may share, stand in the list alone.
    for (const query of [{ descending: true }, { verdicts: ['unverified' as const] }]) {
      expect(await audits.rows(id, { ...allRows, ...query }, 0, 5)).toEqual({
        ok: false,
        error: { code: 'list-changed', path },
      });
    }
    const stored = value(await audits.rows(id, { ...allRows, verdicts: ['rejected'] }, 0, 5));
    expect(stored.rows).toMatchObject([{ email: 'no address' }]);
  });

  it('gives the rows of a group of the summary, and no others', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.csv');
    const lower = (email: string): string => made(website.secret, email.toLowerCase());
    const rows = Array.from({ length: 90 }, (_, nth): [string, string] => {
      const email = `Ana${nth}@example.com`;
      const signature = nth % 3 === 0 ? lower(email) : valid(email);
      return [email, nth % 9 === 0 ? signature.toUpperCase() : signature];
    });
    await writeFile(path, listOf([...rows, ['li@example.com', 'x']]));
    const id = await start(audits, path);
    await audits.finished(id);
    const { groups } = value(await audits.summary(id));
    expect(groups.map(({ causes }) => causes.length).sort()).toEqual([0, 1, 2]);
    for (const group of groups) {
      const { status, causes } = group;
      for (const sort of ['line', 'verdict', 'causes', 'email'] as const) {
        const query = { ...allRows, sort, group: { status, causes } };
        const page = value(await audits.rows(id, query, 0, 100));
        expect(page.total).toBe(group.rows);
        expect(page.rows.every((row) => row.status === status)).toBe(true);
        expect(page.rows.map((row) => row.causes.map((cause) => cause.id))).toEqual(
          Array(group.rows).fill(causes),
        );
      }
    }
    const query = { ...allRows, group: { status: 'suspected', causes: ['email-case'] } } as const;
    expect(value(await audits.rows(id, query, 0, 5))).toEqual({ total: 0, rows: [] });
  });

  it('exports rows that no spreadsheet computes, and no valid signature that was not there', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.csv');
    const wrong = made(website.secret, '=1+1@example.com'.toUpperCase());
    await writeFile(path, listOf([['=1+1@example.com', wrong]]));
    const id = await start(audits, path);
    await audits.finished(id);
    const csv = join(folder, 'out.csv');
    const jsonl = join(folder, 'out.jsonl');
    expect(await audits.exportRows(id, allRows, 'csv', csv)).toEqual({ ok: true, value: 1 });
    expect(await audits.exportRows(id, allRows, 'jsonl', jsonl)).toEqual({ ok: true, value: 1 });
    const text = await readFile(csv, 'utf8');
    expect(text.split('\r\n')).toEqual([
      'line,email,signature,verdict,causes,other line,problem',
      `2,'=1+1@example.com,${wrong},unverified,email-case,,`,
      '',
    ]);
    expect(JSON.parse(await readFile(jsonl, 'utf8'))).toMatchObject({ line: 2, email: '=1+1@example.com' });
    expect(`${text}${await readFile(jsonl, 'utf8')}`).not.toContain(valid('=1+1@example.com'));
    expect(await audits.exportRows(id, allRows, 'csv', join(folder, 'no', 'such.csv'))).toMatchObject({
      ok: false,
      error: { code: 'file-unwritable' },
    });
    const before = await readFile(path, 'utf8');
    await link(path, join(folder, 'same.csv'));
    expect(await audits.exportRows(id, allRows, 'csv', join(folder, 'same.csv'))).toMatchObject({
      ok: false,
      error: { code: 'file-unwritable', reason: 'it is the list itself' },
    });
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await audits.exportRows(id, allRows, 'csv', csv, AbortSignal.abort())).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
  });

  it('finds in a roster whose signature it is, also under a mistake', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'roster.csv');
    await writeFile(path, `name,email\nJane,Jane@Example.com\n"Bob\nStone",bob@example.com\n`);
    const { source, preview } = value(await audits.sources.open(path));
    const { format, encoding, guess } = preview;
    const columns = guess ?? { email: 0, signature: null, time: null };
    const order = { source, websiteId: 'any', format, encoding, columns };
    const bobs = value(await audits.whose({ ...order, signature: valid('bob@example.com') }));
    expect(bobs).toEqual({
      owners: [{ line: 3, email: 'bob@example.com', causes: [] }],
      rows: 2,
      complete: true,
    });
    const janes = value(await audits.whose({ ...order, signature: valid('jane@example.com') }));
    expect(janes.owners).toMatchObject([{ line: 2, causes: [{ id: 'email-case' }] }]);
  });

  it('takes a pasted text, and forgets it when it is closed', async () => {
    const { audits, folder } = await someAudits();
    const text = listOf([['ana@example.com', valid('ana@example.com')]]);
    const { source, name } = value(await audits.sources.receive(null, [Buffer.from(text)]));
    expect(name).toBeNull();
    const [own = ''] = (await readdir(join(folder, 'audits'))).filter((entry) => !entry.endsWith('.lock'));
    const copies = async (): Promise<number> =>
      (await readdir(join(folder, 'audits', own))).filter((entry) => entry.endsWith('.list')).length;
    expect(await copies()).toBe(1);
    if (process.platform !== 'win32') {
      expect((await stat(join(folder, 'audits', own))).mode & 0o777).toBe(0o700);
    }
    await audits.sources.close(source);
    expect(await copies()).toBe(0);
    expect(await audits.sources.look(source, null, null)).toEqual({
      ok: false,
      error: { code: 'source-gone' },
    });
  });

  it('leaves no temporary file when it ends, and never changes the list', async () => {
    const { audits, folder } = await someAudits();
    const path = join(await temporaryFolder(), 'list.csv');
    const text = listOf([['Ana@example.com', made(website.secret, 'ana@example.com')]]);
    await writeFile(path, text, { mode: 0o400 });
    const id = await start(audits, path);
    await audits.finished(id);
    await audits.dispose();
    expect((await readdir(join(folder, 'audits'))).filter((entry) => !entry.endsWith('.lock'))).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(await audits.progress(id)).toEqual({ ok: false, error: { code: 'audit-gone' } });
  });

  it('closes the one before it, also when two are started at once', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.csv');
    // Where all rows are valid there is no database.
    await writeFile(path, listOf([['jo@example.com', '']]));
    const { source, preview } = value(await audits.sources.open(path));
    const { format, encoding } = preview;
    const columns = { email: 0, signature: 1, time: null };
    const order = { source, websiteId: 'any', format, encoding, columns };
    const [first, last] = (await Promise.all([audits.start(order), audits.start(order)])).map(value);
    if (first === undefined || last === undefined) throw new Error('not started');
    expect(value(await audits.finished(last)).rows).toBe(1);
    expect(await audits.summary(first)).toEqual({ ok: false, error: { code: 'audit-gone' } });
    const databases = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.db'));
    expect(databases).toEqual([expect.stringContaining(last)]);
  });

  it('answers that it is gone when its thread has ended', async () => {
    const folder = await temporaryFolder();
    const audits = createAudits({
      dataFolder: folder,
      facts: async () => ok({ website, websites: [website] }),
      worker: new URL('data:text/javascript,'),
    });
    const path = join(folder, 'list.csv');
    await writeFile(path, listOf([['jo@example.com', valid('jo@example.com')]]));
    const id = await start(audits, path);
    expect(value(await audits.finished(id)).fault?.code).toBe('audit-failed');
    expect(await audits.summary(id)).toEqual({ ok: false, error: { code: 'audit-gone' } });
    await audits.dispose();
  });

  it('needs no thread for a short list, but where nothing explains a row', async () => {
    const folder = await temporaryFolder();
    const audits = createAudits({
      dataFolder: folder,
      facts: async () => ok({ website, websites: [website] }),
      firstHere: true,
      worker: new URL('data:text/javascript,'),
    });
    const path = join(folder, 'list.csv');
    const rows = Array.from({ length: 5_000 }, (_, nth): [string, string] => {
      const email = `p${nth}@example.com`;
      return [email, valid(email)];
    });
    await writeFile(path, listOf(rows));
    const id = await start(audits, path);
    const finished = value(await audits.finished(id));
    expect(finished).toMatchObject({ phase: 'done', fault: null, rows: 5_000 });
    // That would be a millisecond for all of them.
    expect(finished.rowsPerSecond).toBeLessThan(5_000_000);
    expect(value(await audits.summary(id))).toMatchObject({
      rows: 5_000,
      outcomes: { verified: 5_000 },
      complete: true,
    });
    expect(value(await audits.rows(id, { ...allRows, text: 'p4999@' }, 0, 5)).rows).toMatchObject([
      { line: 5_001 },
    ]);
    await audits.close(id);
    const lower = (nth: number): [string, string] => [`P.${nth}@Example.com`, valid(`p.${nth}@example.com`)];
    const wrong = Array.from({ length: 3_000 }, (_, nth) => lower(nth));
    await writeFile(path, listOf([...rows, ...wrong, ['li@example.com', '']]));
    const other = await start(audits, path);
    expect(value(await audits.finished(other))).toMatchObject({ fault: null, rows: 8_001 });
    expect(value(await audits.summary(other)).outcomes).toMatchObject({ verified: 5_000, unverified: 3_001 });
    await audits.close(other);
    await writeFile(path, listOf([...rows, ['li@example.com', 'f'.repeat(64)]]));
    const odd = await start(audits, path);
    expect(value(await audits.finished(odd)).fault?.code).toBe('audit-failed');
    await audits.dispose();
  });

  it('says so when its temporary folder cannot be made', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'audits'), 'a file');
    const { audits } = await someAudits(folder);
    const path = join(folder, 'list.csv');
    await writeFile(path, listOf([['ana@example.com', '']]));
    const { source, preview } = value(await audits.sources.open(path));
    const { format, encoding } = preview;
    const columns = { email: 0, signature: 1, time: null };
    const started = await audits.start({ source, websiteId: 'any', format, encoding, columns });
    expect(started).toMatchObject({ ok: false, error: { code: 'no-temporary-file' } });
    expect(existsSync(path)).toBe(true);
  });

  it('needs no temporary folder where it is first here and all rows are valid, and says so where one is not', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'audits'), 'a file');
    const audits = createAudits({
      dataFolder: folder,
      facts: async () => ok({ website, websites: [website] }),
      firstHere: true,
    });
    const path = join(folder, 'list.csv');
    await writeFile(path, listOf([['jo@example.com', valid('jo@example.com')]]));
    const id = await start(audits, path);
    expect(value(await audits.finished(id))).toMatchObject({ fault: null, rows: 1 });
    await writeFile(path, listOf([['ana@example.com', '']]));
    const other = await start(audits, path);
    expect(value(await audits.finished(other)).fault?.code).toBe('no-temporary-file');
    await audits.dispose();
  });
});

describe('the thread of an audit', () => {
  /** Code that notes each conducting thread in `log`, the first of which dies where `isFirstLost`. */
  async function notingWorker(folder: string, isFirstLost: boolean): Promise<{ worker: URL; log: string }> {
    const log = join(folder, 'threads');
    const path = join(folder, 'noting.mjs');
    const code = `
      import { appendFileSync, readFileSync } from 'node:fs';
      import { workerData } from 'node:worker_threads';
      if (workerData === 'conductor') appendFileSync(${JSON.stringify(log)}, 'x');
      if (${isFirstLost} && readFileSync(${JSON.stringify(log)}, 'utf8') === 'x') process.exit(1);
      await import(${JSON.stringify(programUrl('auditWorker').href)});`;
    await writeFile(path, code);
    return { worker: pathToFileURL(path), log };
  }

  async function auditOnce(audits: Audits, folder: string, check = () => {}): Promise<void> {
    const path = join(folder, 'list.csv');
    await writeFile(path, listOf([['Jo@example.com', valid('jo@example.com')]]));
    const id = await start(audits, path);
    expect(value(await audits.finished(id))).toMatchObject({ fault: null, rows: 1, explained: 0 });
    expect(value(await audits.summary(id)).outcomes.unverified).toBe(1);
    check();
    await audits.close(id);
  }

  it('starts while there is no audit yet, so that nobody waits for it', async () => {
    const folder = await temporaryFolder();
    const { worker, log } = await notingWorker(folder, false);
    const { audits } = await someAudits(folder, { worker });
    const threads = () => (existsSync(log) ? readFileSync(log, 'utf8').length : 0);
    expect(await audits.current()).toBeNull();
    await until(() => expect(threads()).toBe(1));
    await audits.current();
    await auditOnce(audits, folder, () => expect(threads()).toBe(1));
    // The next one is in its place.
    await until(() => expect(threads()).toBe(2));
    await auditOnce(audits, folder);
    await until(() => expect(threads()).toBe(3));
    await audits.dispose();
    await audits.current();
    await sleep(100);
    expect(threads()).toBe(3);
  });

  it('is started anew where it was lost before the audit began', async () => {
    const folder = await temporaryFolder();
    const { worker, log } = await notingWorker(folder, true);
    const { audits } = await someAudits(folder, { worker });
    await audits.current();
    await until(() => expect(existsSync(log)).toBe(true));
    await sleep(100);
    await auditOnce(audits, folder);
  });
});
