import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { times } from '../../times.ts';
import { mixedList } from '../core/audit/mixedList.ts';
import { main } from '../core/diagnosis/aQuestion.ts';
import { website } from '../services/audit/aWebsite.ts';
import { type Run, runCountersign, runProcess } from './runCountersign.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-audit-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const valid = (email: string): string => `${email},${sign(main.secret, email)}`;
const lowerCased = (email: string): string => `${email},${sign(main.secret, email.toLowerCase())}`;
const base64 = (email: string): string =>
  `${email},${Buffer.from(sign(main.secret, email), 'hex').toString('base64')}`;

async function fileWith(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

const auditFor = (secret: string, ...args: readonly string[]): Promise<Run> =>
  runCountersign(['audit', ...args, '--secret-env', 'KEY'], {
    env: { KEY: secret, COUNTERSIGN_DATA_DIR: join(folder, 'data') },
  });
const audit = (...args: readonly string[]): Promise<Run> => auditFor(main.secret, ...args);

const header = 'email,signature';

describe('countersign audit', () => {
  it('reads the sheet of a workbook that is asked for, and tells which there are', async () => {
    const workbook = join(import.meta.dirname, '../../fixtures/workbooks/openpyxl.xlsx');
    const none = await audit(workbook, '--sheet', 'None');
    expect([none.code, none.stderr]).toEqual([64, expect.stringContaining('People & teams, Others')]);
    const other = await auditFor(website.secret, workbook, '--sheet', 'Others');
    expect(other.stdout).toContain('The only row');
  });

  it('ends with 0 where every row is verified', async () => {
    const path = await fileWith('good.csv', header, valid('a@example.com'), valid('b@example.com'));
    const { code, stdout, stderr } = await audit(path);
    expect(stdout).toContain('All 2 rows are valid.');
    expect(stdout).toContain('Verified 2 · Unverified 0 · Rejected 0 · Not read 0');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('ends with the code of the worst row', async () => {
    const unverified = await fileWith(
      'unverified.csv',
      header,
      valid('a@example.com'),
      lowerCased('B@example.com'),
    );
    const rejected = await fileWith(
      'rejected.csv',
      header,
      lowerCased('B@example.com'),
      base64('c@example.com'),
    );
    const unread = await fileWith('unread.csv', header, base64('c@example.com'), `,${'0'.repeat(64)}`);
    expect((await audit(unverified)).code).toBe(1);
    expect((await audit(rejected)).code).toBe(2);
    expect((await audit(unread)).code).toBe(65);
    expect((await audit(unverified, rejected)).code).toBe(2);
  });

  it('says of a text that is no address that nobody has its checkmark, and does not end with 0', async () => {
    const path = await fileWith('texts.csv', header, valid('a@example.com'), valid('ana'), valid('a@b@c'));
    const out = join(folder, 'texts-out.csv');
    const { code, stdout } = await audit(path, '--out', out);
    expect(stdout).toContain('2 rows have no email address for their email');
    expect(stdout).toContain('Line 3: this is no email address');
    expect(code).toBe(1);
    expect(
      (await readFile(out, 'utf8'))
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',').at(-1)),
    ).toEqual(['', 'no-address', 'no-address']);
  });

  it('leaves a list alone that is named as the file to write, however it is named', async () => {
    const path = await fileWith('mine.csv', 'note,email,signature', `keep me,${valid('a@example.com')}`);
    const before = await readFile(path, 'utf8');
    const alias = join(folder, 'alias.csv');
    await symlink(path, alias);
    for (const out of [path, alias, join(folder, '.', 'mine.csv')]) {
      const { code, stderr } = await audit(path, '--out', out);
      expect([code, stderr]).toEqual([64, expect.stringContaining('is the list itself')]);
    }
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('does not call a list without rows verified', async () => {
    expect((await audit(await fileWith('empty.csv', header))).code).toBe(65);
  });

  it('tells what is done when Ctrl+C ends it, and ends with 130', async () => {
    const mysteries = Array.from(
      { length: 50 },
      (_, nth) => `p${nth}@example.com,${sign('nobody’s', String(nth))}`,
    );
    const path = await fileWith('long.csv', header, valid('a@example.com'), ...mysteries);
    const data = join(folder, 'interrupted');
    const { code, stdout } = await runProcess(['audit', path, '--secret-env', 'KEY', '--json'], {
      env: { KEY: main.secret, COUNTERSIGN_DATA_DIR: data },
      interruptWhen: async () =>
        expect(await readdir(data, { recursive: true })).toContainEqual(expect.stringMatching(/\.db$/)),
    });
    expect(JSON.parse(stdout)).toMatchObject({ complete: false });
    expect(code).toBe(130);
  });

  it('answers in JSON, one object a line for each list', async () => {
    const good = await fileWith('one.csv', header, valid('a@example.com'));
    const bad = await fileWith('two.csv', header, lowerCased('B@example.com'), lowerCased('C@example.com'));
    const { stdout } = await audit(good, bad, '--json');
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      file: good,
      rows: 1,
      outcomes: { verified: 1 },
      groups: [],
      complete: true,
    });
    expect(second).toMatchObject({
      file: bad,
      rows: 2,
      outcomes: { verified: 0, unverified: 2, rejected: 0, unread: 0 },
      groups: [{ status: 'proven', causes: ['email-case'], rows: 2, lines: [2, 3] }],
      repairs: [{ cause: 'email-case', repairs: 2, rows: 2 }],
    });
  });

  it('goes on with the other lists where one cannot be read, and ends with 65', async () => {
    const good = await fileWith('good2.csv', header, valid('a@example.com'));
    const empty = await fileWith('empty.csv');
    const { code, stdout, stderr } = await audit(join(folder, 'nowhere.csv'), good, empty);
    expect(code).toBe(65);
    expect(stdout).toContain('The only row is valid.');
    expect(stderr).toContain('nowhere.csv cannot be read');
    expect(stderr).not.toContain(main.secret);
  });

  it('hands on no secret key that was given for this run and stands in the list', async () => {
    const path = await fileWith('leak.csv', header, `${main.secret}@example.com,${main.secret}`);
    const out = join(folder, 'leak.jsonl');
    const { stdout, stderr } = await audit(path, '--out', out, '--json');
    const written = await readFile(out, 'utf8');
    expect(written).toContain('•');
    expect(stdout + stderr + written).not.toContain(main.secret);
  });

  it('takes columns by number and by name', async () => {
    const rows = ['Mail;Note;Sig', `a@example.com;A@example.com;${sign(main.secret, 'a@example.com')}`];
    const path = await fileWith('columns.csv', ...rows);
    expect((await audit(path, '--email-column', '1', '--signature-column', '3')).code).toBe(0);
    expect((await audit(path, '--email-column', 'mail', '--signature-column', 'Sig')).code).toBe(0);
    expect((await audit(path, '--email-column', '2', '--signature-column', 'Sig')).code).toBe(1);
    const { code, stderr } = await audit(path, '--email-column', 'Adresse');
    expect(code).toBe(64);
    expect(stderr).toContain('1 Mail, 2 Note, 3 Sig');
  });

  it('writes every row with its verdict and causes', async () => {
    const path = await fileWith('rows.csv', header, valid('a@example.com'), base64('b@example.com'));
    const csv = join(folder, 'results.csv');
    const jsonl = join(folder, 'results.jsonl');
    await audit(path, '--out', csv);
    await audit(path, '--out', jsonl);
    const lines = (await readFile(csv, 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain('rejected,encoding-base64');
    const objects = (await readFile(jsonl, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects).toMatchObject([
      { line: 2, email: 'a@example.com', verdict: 'verified', causes: [] },
      { line: 3, email: 'b@example.com', verdict: 'rejected', causes: [{ id: 'encoding-base64' }] },
    ]);
  });

  it('writes the rows of several lists into one file, each with its list', async () => {
    const one = await fileWith('first.csv', header, valid('a@example.com'));
    const two = await fileWith('second.csv', header, base64('b@example.com'));
    const out = join(folder, 'several.jsonl');
    const { code, stdout } = await audit(one, join(folder, 'nowhere.csv'), two, '--out', out);
    expect(code).toBe(65);
    expect(stdout).toContain('The only row is wrong.');
    const rows = (await readFile(out, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ file, line, verdict }) => [file, line, verdict])).toEqual([
      [one, 2, 'verified'],
      [two, 2, 'rejected'],
    ]);
  });

  it('says where results cannot be written, and ends with 64', async () => {
    const path = await fileWith('unwritable.csv', header, valid('a@example.com'));
    const { code, stderr } = await audit(path, '--out', join(folder, 'no', 'such', 'folder.csv'));
    expect(code).toBe(64);
    expect(stderr).toContain('cannot be written');
  });

  it('writes a report without emails, signatures and secrets', async () => {
    const emails = ['Jane@example.com', 'Omar@example.com'];
    const path = await fileWith('reported.csv', header, ...emails.map(lowerCased));
    for (const [name, start] of [
      ['report.md', '# Audit of email signatures'],
      ['report.html', '<!doctype html>'],
      ['report.txt', 'Audit of email signatures'],
    ] as const) {
      await audit(path, '--report', join(folder, name));
      const report = await readFile(join(folder, name), 'utf8');
      expect(report.startsWith(start)).toBe(true);
      for (const email of emails) {
        expect(report.toLowerCase()).not.toContain(email.toLowerCase());
        expect(report).not.toContain(sign(main.secret, email.toLowerCase()));
      }
      expect(report).not.toContain(main.secret);
    }
  });

  it('reads a list from standard input', async () => {
    const { code, stdout } = await runCountersign(['audit', '-', '--secret-env', 'KEY'], {
      env: { KEY: main.secret },
      input: `${header}\n${valid('a@example.com')}\n`,
    });
    expect(stdout).toContain('The only row is valid.');
    expect(code).toBe(0);
  });

  it.each([
    [[]],
    [['list.csv', '--out', 'rows.xlsx']],
    [['list.csv', '--report', 'report.pdf']],
    [['a.csv', 'b.csv', '--report', 'report.md']],
    [['-', '--secret-stdin']],
    [['-', '-']],
  ])('calls %j wrong usage', async (args) => {
    const { code, stdout } = await runCountersign(['audit', ...args], { env: { KEY: main.secret } });
    expect([code, stdout]).toEqual([64, '']);
  });

  it('leaves nothing of the list behind', async () => {
    const path = await fileWith('private.csv', header, base64('b@example.com'));
    await audit(path);
    expect((await readdir(join(folder, 'data', 'audits'))).filter((name) => !name.endsWith('.lock'))).toEqual(
      [],
    );
  });

  it('explains a long list with six systematic mistakes by its summary alone', async () => {
    const [count, valid, deploy] =
      times > 1
        ? [100_000, '94.9% of 100,000 rows', 'row 60,003']
        : ([20_000, '94.7% of 20,000 rows', 'row 12,058'] as const);
    const list = mixedList(count, main.secret, `${main.secret}\n`);
    const path = await fileWith(
      'mixed.csv',
      header,
      ...list.map(({ email, signature }) => `${email},${signature}`),
    );
    const { code, stdout } = await audit(path);
    expect(code).toBe(2);
    for (const said of [
      `${valid} are valid.`,
      'The email was lower-cased before it was signed.',
      'All of them have capital letters in the domain.',
      'The signature is written in Base64.',
      'All of them are in the domain partner.example.',
      'A line break (LF) after the secret key became part of it.',
      `All of them are in ${deploy} or after it`,
      'SHA-1 was used instead of SHA-256.',
      'All of them have a + before the @.',
      'The email was escaped for HTML when it was signed.',
      'All of them have an apostrophe before the @.',
      '14 rows carry each other’s signatures, in pairs: a page is probably cached for everybody.',
      'One change would repair',
    ]) {
      expect(stdout).toContain(said);
    }
    expect(stdout).not.toContain('no known mistake');
  });
});
