import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../../core/signature/sign.ts';
import { allRows, someAudits, start, value, website } from './anAudit.ts';

const { secret } = website;

/** Audits rows of id, email, note and anything more, each with its valid signature. */
async function auditOf(rows: readonly (readonly [id: string, email: string, ...more: readonly string[]])[]) {
  const { audits, folder } = await someAudits();
  const path = join(folder, 'list.csv');
  const lines = rows.map(([id, email, ...more]) => [id, email, sign(secret, email), ...more].join(','));
  await writeFile(path, ['id,email,signature,note,plan', ...lines, ''].join('\n'));
  const audit = await start(audits, path);
  value(await audits.finished(audit));
  const rowsWith = async (text: string, more: Partial<typeof allRows> = {}) => {
    const page = value(await audits.rows(audit, { ...allRows, text, ...more }, 0, 500));
    expect(page.total).toBe(page.rows.length);
    return page.rows.map(({ row }) => row);
  };
  return { audits, audit, folder, rowsWith };
}

describe('a search in an audit', () => {
  it('finds what the list says in its other columns, letter case ignored, beside emails and signatures', async () => {
    const { rowsWith } = await auditOf([
      ['7', 'ana@example.com', '"Müller, ""the"" one"', 'pro'],
      ['8', 'bob@example.com', 'pro bono', 'free'],
      ['9', 'pro@example.com', '100%_\\', ''],
    ]);
    expect(await rowsWith('müLLER, "')).toEqual([1]);
    expect(await rowsWith('Pro')).toEqual([1, 2, 3]);
    expect(await rowsWith('pro', { sort: 'email', descending: true })).toEqual([3, 2, 1]);
    expect(await rowsWith('%_\\')).toEqual([3]);
    expect(await rowsWith('8', { verdicts: ['unverified'] })).toEqual([]);
    expect(await rowsWith('note')).toEqual([]);
    expect(await rowsWith('')).toEqual([1, 2, 3]);
  });

  it('cannot guess a secret key in them piece by piece', async () => {
    const { rowsWith } = await auditOf([
      ['1', 'ana@example.com', `key=${secret.toUpperCase()}`, 'x'],
      ['2', 'bob@example.com', 'key=none', 'x'],
    ]);
    expect(await rowsWith('key=')).toEqual([2]);
    for (let length = 4; length <= secret.length; length += 7)
      expect(await rowsWith(secret.slice(0, length))).toEqual([]);
  });

  it('cannot guess it where half of it stands, or its bytes in another notation, in any column', async () => {
    const { audits, folder } = await someAudits();
    const path = join(folder, 'list.csv');
    const half = secret.slice(0, 16);
    const inBase64 = Buffer.from(secret, 'hex').toString('base64');
    // Too long for a search of mistakes, which would find none.
    const long = 'x'.repeat(1_100);
    await writeFile(
      path,
      `email,signature,note\na${long}@x.de,${half},\nb@x.de,,${inBase64}\n${half}@x.de,,\nd${long}@x.de,f0,\n`,
    );
    // Of what stands in it, the note looks most like a signature.
    const columns = { email: 0, signature: 1, time: null };
    const { source, preview } = value(await audits.sources.open(path));
    const { format, encoding } = preview;
    const audit = value(await audits.start({ source, websiteId: 'any', format, encoding, columns }));
    value(await audits.finished(audit));
    for (const text of [
      half,
      half.slice(0, 5),
      half.slice(3, 12),
      inBase64.slice(0, 9),
      inBase64.slice(4, 16),
    ]) {
      const { rows } = value(await audits.rows(audit, { ...allRows, text }, 0, 9));
      expect(rows).toEqual([]);
    }
    expect(value(await audits.rows(audit, { ...allRows, text: 'F0' }, 0, 9)).total).toBe(1);
  });

  it('finds nothing in a list that was changed, and says so', async () => {
    const { audits, audit, folder, rowsWith } = await auditOf([['1', 'ana@example.com', 'x', 'y']]);
    expect(await rowsWith('x')).toEqual([1]);
    await writeFile(join(folder, 'list.csv'), 'email,signature\n');
    const changed = await audits.rows(audit, { ...allRows, text: 'y' }, 0, 1);
    expect(changed).toMatchObject({ ok: false, error: { code: 'list-changed' } });
    const exported = await audits.exportRows(audit, allRows, 'csv', join(folder, 'rows.csv'));
    expect(exported).toMatchObject({ ok: false, error: { code: 'list-changed' } });
  });
});

describe('an export sorted by email', () => {
  const people = Array.from({ length: 3_000 }, (_, nth) => {
    const id = (nth * 1_999) % 3_000;
    return [String(id), `person${nth % 700}.${nth}@example.com`, `note ${nth}`, 'plan'] as const;
  });

  it('has every row once, in order, with its own other cells', async () => {
    const { audits, audit } = await auditOf(people);
    for (const descending of [false, true]) {
      const query = { ...allRows, sort: 'email', descending } as const;
      const rows = await Array.fromAsync(audits.allRows(audit, query));
      const sorted = people.toSorted(([, a], [, b]) => (a < b !== descending ? -1 : 1));
      expect(rows.map(({ email, others }) => [others[0]?.value, email, others[1]?.value])).toEqual(
        sorted.map(([id, email, note]) => [id, email, note]),
      );
    }
  });
});
