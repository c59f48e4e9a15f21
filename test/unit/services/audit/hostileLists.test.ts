import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../../core/signature/sign.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { audit, someAudits, website } from './anAudit.ts';

const valid = (email: string): string => sign(website.secret, email);
const row = (email: string, delimiter = ','): string => `${email}${delimiter}${valid(email)}`;
const emails = ['ana@example.com', 'bob@example.com', 'cid@example.com'];
const list = (delimiter = ',', end = '\n'): string =>
  [`email${delimiter}signature`, ...emails.map((email) => row(email, delimiter))].join(end) + end;

const verdicts = ({ rows }: Awaited<ReturnType<typeof audit>>) =>
  rows.map(({ line, verdict, problem }) => [line, verdict, problem]);
const threeValid = [
  [2, 'verified', null],
  [3, 'verified', null],
  [4, 'verified', null],
];

describe('lists as programs write them', () => {
  it.each([',', ';', '\t', '|'])('reads columns parted by %j', async (delimiter) => {
    expect(verdicts(await audit(list(delimiter)))).toEqual(threeValid);
  });

  it('reads what Excel exports: semicolons, a byte order mark and CRLF', async () => {
    expect(verdicts(await audit(`\ufeff${list(';', '\r\n')}`))).toEqual(threeValid);
  });

  it('reads UTF-16 of both byte orders, with umlauts', async () => {
    const text = `\ufeff${list('\t', '\r\n')}${row('jürgen@example.com', '\t')}\r\n`;
    const little = Buffer.from(text, 'utf16le');
    const expected = [...threeValid, [5, 'verified', null]];
    expect(verdicts(await audit(little))).toEqual(expected);
    expect(verdicts(await audit(Buffer.from(little).swap16()))).toEqual(expected);
  });

  it('reads windows-1252', async () => {
    const text = `name,email,signature\nJürgen Müller,${row(emails[0] ?? '')}\n`;
    const { rows } = await audit(Buffer.from(text, 'latin1'));
    expect(rows).toMatchObject([{ line: 2, verdict: 'verified', problem: null }]);
  });

  it('reads JSON Lines of objects, and tells the line that is no JSON', async () => {
    const json = emails.map((email) => JSON.stringify({ email, signature: valid(email) }));
    const audited = await audit(`${json[0]}\n{"email":\n${json[1]}\n${json[2]}\n`);
    expect(verdicts(audited)).toEqual([
      [1, 'verified', null],
      [2, 'unread', 'not-json'],
      [3, 'verified', null],
      [4, 'verified', null],
    ]);
  });

  it.each([101, 5_000, 20_000])('leaves one row unread that nests %i deep', async (depth) => {
    const json = emails.map((email) => JSON.stringify({ email, signature: valid(email) }));
    const deep = `{"email":${'['.repeat(depth)}${']'.repeat(depth)},"signature":"x"}`;
    expect(verdicts(await audit(`${json[0]}\n${deep}\n${json[1]}\n${json[2]}\n`))).toEqual([
      [1, 'verified', null],
      [2, 'unread', 'not-json'],
      [3, 'verified', null],
      [4, 'verified', null],
    ]);
  });

  it('reads a list without a header, and without a line end at its end', async () => {
    const text = emails.map((email) => row(email)).join('\n');
    expect(verdicts(await audit(text))).toEqual([
      [1, 'verified', null],
      [2, 'verified', null],
      [3, 'verified', null],
    ]);
  });

  it('reads lines that end in several ways, also within quotes', async () => {
    const [a = '', b = '', c = ''] = emails;
    const text = `note,email,signature\r\n"one\r\ntwo\nthree",${row(a)}\nx,${row(b)}\rx,${row(c)}\r\n`;
    expect(verdicts(await audit(text))).toEqual([
      [2, 'verified', null],
      [5, 'verified', null],
      [6, 'verified', null],
    ]);
  });

  it('keeps a line break in an email as it stands', async () => {
    const { rows } = await audit(
      `email,signature\r\n"ana@example.com\r\n",${valid('ana@example.com\r\n')}\r\n`,
    );
    expect(rows).toMatchObject([{ email: 'ana@example.com\r\n', verdict: 'verified' }]);
  });
});

describe('a byte order mark in a cell', () => {
  it('is a part of the email, wherever it stands', async () => {
    const email = '\ufeffa@b.com';
    const text = `email,signature,note\r\n${email},${valid('a@b.com')},x\r\n${email},${valid(email)},"two\nlines"\r\n`;
    const { rows } = await audit(text);
    expect(rows).toMatchObject([
      { email, verdict: 'unverified' },
      { email, verdict: 'verified' },
    ]);
  });
});

describe('damaged lists', () => {
  it('tells rows that lack cells or have too many by their lines, and reads the rest', async () => {
    const [a = '', b = ''] = emails;
    const text = `email,signature\n${row(a)}\n${b}\n\n,${valid(b)}\n${row(b)},extra\n`;
    const audited = await audit(text);
    expect(verdicts(audited)).toEqual([
      [2, 'verified', null],
      [3, 'unread', 'too-few-columns'],
      [5, 'unread', 'no-email'],
      [6, 'verified', 'too-many-columns'],
    ]);
    expect(audited.summary.problems).toEqual({ 'too-few-columns': 1, 'no-email': 1, 'too-many-columns': 1 });
  });

  it('takes the first of two columns of one name', async () => {
    const [a = ''] = emails;
    const { rows } = await audit(`email,email,signature\n${a},,${valid(a)}\n`);
    expect(rows).toMatchObject([{ email: a, verdict: 'verified' }]);
  });

  it('tells the row whose bytes are no UTF-8', async () => {
    const many = Array.from({ length: 20_000 }, (_, nth) => row(`person${nth}@example.com`));
    // Without a signature, for which nothing has to be searched.
    many[15_000] = 'person15000@example.com,';
    const text = Buffer.from(['email,signature', ...many].join('\n'));
    const at = text.indexOf('person15000@');
    text[at] = 0xff;
    const audited = await audit(text);
    expect(audited.summary.outcomes).toEqual({ verified: 19_999, unverified: 1, rejected: 0, unread: 0 });
    expect(audited.summary.problemLines).toEqual([{ line: 15_002, kind: 'bad-encoding' }]);
    expect(audited.rows[15_000]?.email).toBe('\ufffderson15000@example.com');
  });

  it('loses one line only to a quote that is never closed', async () => {
    const many = Array.from({ length: 20_000 }, (_, nth) => `${nth},${row(`person${nth}@example.com`)}`);
    many[500] = `"500,${row('person500@example.com')}`;
    const { summary } = await audit(['id,email,signature', ...many].join('\n'));
    expect(summary.outcomes).toEqual({ verified: 19_999, unverified: 0, rejected: 0, unread: 1 });
    expect(summary.problemLines).toEqual([{ line: 502, kind: 'unclosed-quote' }]);
  });

  it('loses every line to quotes of which none is closed, and ends at once', async () => {
    const { summary } = await audit(`email,signature\n${row('ana@example.com')}\n${'"a\n'.repeat(100_000)}`);
    expect(summary).toMatchObject({ rows: 100_001, problems: { 'unclosed-quote': 100_000 } });
    expect(summary.outcomes.verified).toBe(1);
  });

  it('loses a row of five megabytes, quoted or not, and nothing else', async () => {
    const long = 'x'.repeat(5_000_000);
    const [a = '', b = '', c = ''] = emails;
    const text = `note,email,signature\nn,${row(a)}\n${long},${row(b)}\nn,${row(c)}\n"${long}",${row(b)}\nn,${row(b)}\n`;
    expect(verdicts(await audit(text))).toEqual([
      [2, 'verified', null],
      [3, 'unread', 'row-too-long'],
      [4, 'verified', null],
      [5, 'unread', expect.stringMatching(/row-too-long|unclosed-quote/)],
      [6, 'verified', null],
    ]);
  });

  it('audits a list that has a header only', async () => {
    const { progress, rows } = await audit('email,signature\n');
    expect(progress).toMatchObject({ phase: 'done', rows: 0 });
    expect(rows).toEqual([]);
  });
});

const notAList = (kind: string) => ({ code: 'file-not-a-list', kind });

describe('files that are no lists', () => {
  it.each([
    ['an empty file', Buffer.from(''), { code: 'file-empty' }],
    ['white space', Buffer.from('\n \n'), { code: 'file-empty' }],
    ['an archive', Buffer.from('PK\x03\x04abc', 'latin1'), notAList('workbook')],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), notAList('picture')],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'), notAList('pdf')],
    ['an old spreadsheet', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), notAList('sheet')],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0', 'latin1'), notAList('other')],
  ])('refuses %s', async (_, content, error) => {
    const { audits } = await someAudits();
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, content);
    expect(await audits.sources.open(path)).toEqual({ ok: false, error: { ...error, path } });
  });

  it('says why a file cannot be read', async () => {
    const { audits } = await someAudits();
    const path = join(await temporaryFolder(), 'missing');
    expect(await audits.sources.open(path)).toMatchObject({
      ok: false,
      error: { code: 'file-unreadable', path },
    });
  });
});
