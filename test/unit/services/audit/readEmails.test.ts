import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mostEmails } from '../../../../core/generate/mostEmails.ts';
import { readEmails } from '../../../../services/audit/readEmails.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { someAudits, value } from './anAudit.ts';

const workbooks = join(import.meta.dirname, '../../../fixtures/workbooks');

/** The emails of a list as the window asks for them. */
async function emailsOf(path: string) {
  const { audits } = await someAudits();
  const { source, preview } = value(await audits.sources.open(path));
  const { format, encoding, guess } = preview;
  if (guess === null) throw new Error('no column looks like emails');
  return audits.sources.emails({ source, format, encoding, column: guess.email });
}

/** The emails of a list in lines of JSON, read in this thread. */
async function emailsIn(lines: readonly string[]) {
  const path = join(await temporaryFolder(), 'list.jsonl');
  await writeFile(path, lines.join('\n'));
  const list = { path, format: { kind: 'json-lines' }, encoding: 'utf-8', names: ['email'] } as const;
  return readEmails({ ...list, columns: { email: 0 } }, { isCancelled: () => false });
}

describe('the emails of a list', () => {
  it('are those of a workbook’s first sheet with people in it, exactly as its cells have them', async () => {
    expect(value(await emailsOf(join(workbooks, 'openpyxl.xlsx')))).toEqual([
      'ana@example.com',
      ' Zoë@example.com\r',
    ]);
  });

  it('are told once each, without the header and rows that have none', async () => {
    const path = join(await temporaryFolder(), 'people.csv');
    await writeFile(
      path,
      'name,email\nAna,ana@example.com\nBob,bob@example.com\n-\nAna,ana@example.com\n,\n',
    );
    expect(value(await emailsOf(path))).toEqual(['ana@example.com', 'bob@example.com']);
  });

  it('are at most one more than signatures are generated for', async () => {
    const many = Array.from({ length: mostEmails + 50 }, (_, i) => `{"email":"a${i}@b.co"}`);
    expect(value(await emailsIn(many))).toHaveLength(mostEmails + 1);
  });

  it('of a source that is gone, or a file that is, are an error', async () => {
    const { audits } = await someAudits();
    const order = { source: 'none', format: { kind: 'json-lines' }, encoding: 'utf-8', column: 0 } as const;
    expect(await audits.sources.emails(order)).toEqual({ ok: false, error: { code: 'source-gone' } });
    const list = { path: '/nowhere/list', format: { kind: 'json-lines' }, encoding: 'utf-8' } as const;
    const answer = await readEmails(
      { ...list, names: [], columns: { email: 0 } },
      { isCancelled: () => false },
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
  });
});
