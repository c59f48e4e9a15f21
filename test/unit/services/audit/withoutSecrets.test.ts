import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../../core/signature/sign.ts';
import { withoutSecrets } from '../../../../services/audit/withoutSecrets.ts';
import { hidden } from '../../../../services/redaction/hideSecrets.ts';
import { secretsOf } from '../../../../services/redaction/secretsToHide.ts';
import { allRows, someAudits, start, value, website } from './anAudit.ts';

const { secret } = website;
const hex = Buffer.from(secret).toString('hex');
/** A text that is too long for a search, which would find nothing. */
const long = 'x'.repeat(1_100);
const list = [
  'email,signature',
  `jo@example.com,${sign(secret, 'jo@example.com')}`,
  `${long}ana@example.com,${secret}`,
  `key ${hex} ${long}@example.com,none`,
].join('\n');

describe('a list in which a stored secret key stands', () => {
  it('is exported without the key, as CSV and as JSON Lines', async () => {
    const { audits: bare, folder } = await someAudits();
    const audits = withoutSecrets(bare, async () => ({
      websites: [],
      secrets: secretsOf([website]),
      complete: true,
    }));
    const path = join(folder, 'list.csv');
    await writeFile(path, list);
    const audit = await start(audits, path);
    value(await audits.finished(audit));
    for (const format of ['csv', 'jsonl'] as const) {
      const exported = join(folder, format);
      expect(value(await audits.exportRows(audit, allRows, format, exported))).toBe(3);
      const text = await readFile(exported, 'utf8');
      expect(text).toContain('jo@example.com');
      expect(text).toContain('ana@example.com');
      for (const form of [secret, hex]) expect(text).not.toContain(form);
    }
  });
});

describe('a secret key that was stored after a list was audited', () => {
  it('is not guessed piece by piece, in any order of the rows, nor in an export', async () => {
    const late = '5be1f0c2a9d84736e1502b7c9f36da48';
    const stored = [...secretsOf([website])];
    const { audits: bare, folder } = await someAudits();
    const known = async () => ({ websites: [], secrets: stored, complete: true });
    const audits = withoutSecrets(bare, known);
    const path = join(folder, 'list.csv');
    const signed = (email: string): string => `${email},${sign(secret, email)}`;
    await writeFile(
      path,
      `email,signature,note\n${signed('ana@example.com')},${late}\n${signed('bo@example.com')},5be1\n`,
    );
    const audit = await start(audits, path);
    value(await audits.finished(audit));
    const found = async (text: string) =>
      Promise.all(
        (['line', 'email'] as const).map(async (sort) => {
          const { rows, total } = value(await audits.rows(audit, { ...allRows, text, sort }, 0, 9));
          expect(rows).toHaveLength(total);
          return rows.map(({ row }) => row);
        }),
      );
    expect(await found('5be1')).toEqual([
      [1, 2],
      [1, 2],
    ]);
    stored.push({ website: 'Late', which: 'previous', secret: late });
    expect(await found('5be1')).toEqual([[2], [2]]);
    expect(await found(late.slice(2, 9))).toEqual([[], []]);
    expect(value(await audits.exportRows(audit, { ...allRows, text: '5be1' }, 'csv', `${path}.out`))).toBe(1);
  });
});

describe('what a list says of its rows beside emails and signatures', () => {
  it('is told and exported as it stands there, for every row, but for secret keys', async () => {
    const { audits: bare, folder } = await someAudits();
    const audits = withoutSecrets(bare, async () => ({
      websites: [],
      secrets: secretsOf([website]),
      complete: true,
    }));
    const path = join(folder, 'list.csv');
    const row = (email: string, ...others: readonly string[]): string =>
      [others[0], email, sign(secret, email.toLowerCase()), ...others.slice(1)].join(',');
    await writeFile(
      path,
      [
        'id,email,signature,name,"the ""plan""",key,at',
        row('ana@example.com', '1', '" Ana, Silva"', 'free', '', '2026-01-02'),
        row('Bo@example.com', '2', 'Bo', '"a\nb"', secret, '2026-01-03'),
        'too,few',
      ].join('\n'),
    );
    const audit = await start(audits, path);
    value(await audits.finished(audit));
    const names = ['id', 'name', 'the "plan"', 'key'];
    const cells = (...values: readonly string[]) =>
      values.map((one, nth) => ({ name: names[nth], value: one }));
    expect(value(await audits.others(audit, 1))).toEqual(cells('1', ' Ana, Silva', 'free', ''));
    expect(value(await audits.others(audit, 2))).toEqual(cells('2', 'Bo', 'a\nb', hidden));
    expect(value(await audits.others(audit, 9))).toEqual([]);
    const exported = join(folder, 'rows.csv');
    expect(value(await audits.exportRows(audit, allRows, 'csv', exported))).toBe(3);
    const [header, first, ...rest] = (await readFile(exported, 'utf8')).split('\r\n');
    expect(header).toMatch(/,problem,id,name,"the ""plan""",key$/);
    expect(first).toMatch(/,1," Ana, Silva",free,$/);
    expect(rest[0]).toContain(`,2,Bo,"a\nb",${hidden}`);
    await writeFile(path, 'email,signature\n');
    expect(await audits.others(audit, 1)).toMatchObject({ ok: false, error: { code: 'list-changed' } });
  });
});

describe('the preview of a list', () => {
  it('shows no part of a secret key that reaches over the end of what is shown', async () => {
    const { audits: bare, folder } = await someAudits();
    const audits = withoutSecrets(bare, async () => ({
      websites: [],
      secrets: secretsOf([website]),
      complete: true,
    }));
    const path = join(folder, 'list.csv');
    const before = 'x'.repeat(200 - 31);
    await writeFile(
      path,
      `email,note\nana@example.com,${before}${secret}\nbo@example.com,${'y'.repeat(300)}\n`,
    );
    const { source, preview } = value(await audits.sources.open(path));
    const looked = value(await audits.sources.look(source, null, null));
    for (const { rows } of [preview, looked]) {
      expect(rows).toEqual([
        ['ana@example.com', hidden],
        ['bo@example.com', 'y'.repeat(200)],
      ]);
    }
  });
});

describe('an export of rows', () => {
  it('says that the audit is gone when it is', async () => {
    const { audits: bare, folder } = await someAudits();
    const audits = withoutSecrets(bare, async () => ({ websites: [], secrets: [], complete: true }));
    expect(await audits.exportRows('gone', allRows, 'csv', join(folder, 'out'))).toEqual({
      ok: false,
      error: { code: 'audit-gone' },
    });
  });
});
