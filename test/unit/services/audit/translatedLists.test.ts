import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../../core/signature/sign.ts';
import { times } from '../../../times.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { audit, someAudits, value, website } from './anAudit.ts';

const valid = (email: string): string => sign(website.secret, email);

const verdicts = ({ rows }: Awaited<ReturnType<typeof audit>>) =>
  rows.map(({ line, email, verdict, problem }) => [line, email, verdict, problem]);

describe('a list as another program writes it', () => {
  it('tells the lines of the file where several rows stand in one, or one in several', async () => {
    const [ana, bob, cid] = ['ana@example.com', 'bob@example.com', 'cid@example.com'].map((email) => ({
      user: { email },
      signature: valid(email),
    }));
    const text = `{"data":\n[${JSON.stringify(ana)},${JSON.stringify(bob)},\n\n${JSON.stringify(cid, null, 2)},\nnull]}`;
    expect(verdicts(await audit(text))).toEqual([
      [2, 'ana@example.com', 'verified', null],
      [2, 'bob@example.com', 'verified', null],
      [4, 'cid@example.com', 'verified', null],
      [10, '', 'unread', 'not-json'],
    ]);
  });

  it('is read in UTF-16 as well, and keeps white space that is no printer’s', async () => {
    const email = 'jürgen@example.com ';
    const text = JSON.stringify([{ email, signature: valid(email) }], null, 2);
    expect(verdicts(await audit(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual([
      [2, email, 'verified', 'no-address'],
    ]);
  });

  it('begins after Excel’s line about the separator, and after comments', async () => {
    const row = `ana@example.com;${valid('ana@example.com')}`;
    expect(verdicts(await audit(`\ufeffsep=;\r\nemail;signature\r\n${row}\r\n`))).toEqual([
      [3, 'ana@example.com', 'verified', null],
    ]);
    expect(verdicts(await audit(`# all, of them\n\n# "yes\nemail;signature\n${row}\n`))).toEqual([
      [5, 'ana@example.com', 'verified', null],
    ]);
  });

  it('is translated into a copy that goes with it', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.json');
    await writeFile(
      path,
      JSON.stringify([{ email: 'ana@example.com', signature: valid('ana@example.com') }]),
    );
    const { source, preview } = value(await audits.sources.open(path));
    expect(preview.format).toMatchObject({ kind: 'translated', form: 'json' });
    const copies = async () =>
      (await readdir(join(folder, 'audits'), { recursive: true })).filter((name) => name.endsWith('.list'));
    expect(await copies()).toHaveLength(1);
    await audits.sources.close(source);
    expect(await copies()).toEqual([]);
  });

  it('can be read in another way, when somebody says so', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.txt');
    await writeFile(path, `ana@example.com ${valid('ana@example.com')}\nbob@example.com x\n`);
    const { source } = value(await audits.sources.open(path));
    const chosen = { kind: 'delimited', delimiter: ',', hasHeader: false } as const;
    expect(value(await audits.sources.look(source, chosen, null)).columns).toEqual(['Column 1']);
  });

  it('gives a choice between tables of a dump that hold people', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'dump.sql');
    const into = (table: string, email: string) =>
      `INSERT INTO ${table} (email, signature) VALUES ('${email}', '${valid(email)}');\n`;
    await writeFile(
      path,
      `INSERT INTO logs VALUES (1, 'x');\n${into('users', 'ana@example.com')}${into('members', 'bob@example.com')}`,
    );
    const { source, preview } = value(await audits.sources.open(path));
    expect(preview).toMatchObject({ parts: ['users', 'members'], format: { part: 'users' } });
    const { format } = preview;
    if (format.kind !== 'translated') throw new Error(format.kind);
    const other = value(await audits.sources.look(source, { ...format, part: 'members' }, null));
    expect(other.rows.map(([email]) => email)).toEqual(['bob@example.com']);
  });

  it('is looked through for the person of a signature', async () => {
    const folder = await temporaryFolder();
    const { audits } = await someAudits(folder);
    const path = join(folder, 'roster.json');
    await writeFile(path, JSON.stringify(['ana@example.com', 'bob@example.com'], null, 1));
    const { source, preview } = value(await audits.sources.open(path));
    const { format, encoding, guess } = preview;
    if (guess === null) throw new Error('no emails');
    const order = { source, websiteId: 'any', format, encoding, columns: guess };
    const found = value(await audits.whose({ ...order, signature: valid('bob@example.com') }));
    expect(found.owners).toMatchObject([{ email: 'bob@example.com', line: 3 }]);
  });

  it('of many thousands of people in one line is read whole', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.json');
    const signature = 'a3'.repeat(32);
    const people = times > 1 ? 100_000 : 30_000;
    const rows = Array.from({ length: people }, (_, nth) => ({ email: `p${nth}@example.com`, signature }));
    rows[people - 1] = { email: 'ana@example.com', signature: valid('ana@example.com') };
    await writeFile(path, JSON.stringify(rows));
    const { source, preview } = value(await audits.sources.open(path));
    const { format, encoding, guess } = preview;
    if (guess === null) throw new Error('no emails');
    const order = { source, websiteId: 'any', format, encoding, columns: guess };
    const found = value(await audits.whose({ ...order, signature: valid('ana@example.com') }));
    expect(found.rows).toBe(people);
  });
});
