import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { translateWorkbook } from '../../../../services/audit/translateWorkbook.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { audit, someAudits, value } from './anAudit.ts';
import { workbookOf, zipOf } from './zipOf.ts';

const workbooks = join(import.meta.dirname, '../../../fixtures/workbooks');
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const emailRow = '<row><c t="inlineStr"><is><t>ana@example.com</t></is></c></row>';

interface Translated {
  readonly rows: readonly (readonly unknown[])[];
}

/** The rows of a workbook, by their lines. */
async function translated(content: Buffer, part: string | null = null) {
  const folder = await temporaryFolder();
  const [path, to] = [join(folder, 'list.xlsx'), join(folder, 'list.jsonl')];
  await writeFile(path, content);
  const answer = await translateWorkbook({ path, part, to });
  if (!answer.ok) return answer.error;
  const lines = (await readFile(to, 'utf8')).split('\n');
  const rows = lines.flatMap((line, nth) => (line === '' ? [] : [[nth + 1, ...JSON.parse(line)]]));
  return { ...answer.value, rows };
}

describe('a workbook of Excel’s', () => {
  it('is audited, with the numbers of its rows', async () => {
    const { rows } = await audit(await readFile(join(workbooks, 'openpyxl.xlsx')));
    expect(rows.map(({ line, email, verdict, time }) => [line, email, verdict, time])).toEqual([
      [2, 'ana@example.com', 'verified', '2026-01-02 03:04:05'],
      [4, ' Zoë@example.com\r', 'verified', '2026-01-02'],
    ]);
  });

  it('gives a choice between its sheets with people', async () => {
    const { audits } = await someAudits();
    const { source, preview } = value(await audits.sources.open(join(workbooks, 'openpyxl.xlsx')));
    expect(preview).toMatchObject({
      parts: ['People & teams', 'Others'],
      format: { part: 'People & teams' },
    });
    const others = { kind: 'translated', form: 'workbook', part: 'Others' } as const;
    const other = value(await audits.sources.look(source, others, null));
    expect(other.rows.map(([email]) => email)).toEqual(['bob@example.com']);
  });

  it('shows numbers as its cells do, formulas as what they came to, and rich text as text', async () => {
    const made = (await translated(await readFile(join(workbooks, 'openpyxl.xlsx')))) as Translated;
    expect(made.rows.map((row) => row[4])).toEqual(['number', '00042', '0.1']);
    const { rows } = (await translated(await readFile(join(workbooks, 'xlsxwriter.xlsx')))) as Translated;
    expect(rows.map(([line, email, , created]) => [line, email, created])).toEqual([
      [1, 'email', 'created'],
      [2, 'ana@example.com', '2026-01-02 03:04:00'],
      [5, 'bob@example.com', 'TRUE'],
    ]);
  });

  it('that unpacks to too much is refused', async () => {
    const tooLarge = expect.objectContaining({ code: 'workbook-too-large' });
    const many = zipOf(workbookOf(sheet(emailRow)));
    for (const at of [14, 12]) many.writeUInt16LE(10_001, many.length - at);
    expect(await translated(many)).toEqual(tooLarge);
    const said = { name: 'xl/media.bin', content: 'x', saidSize: 2_100_000_000 };
    expect(await translated(zipOf([...workbookOf(sheet(emailRow)), said]))).toEqual(tooLarge);
  });

  it('with a row that says one text again and again loses that row only', async () => {
    const texts = `<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`;
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`;
    const signed = emailRow.replace('</row>', '<c t="str"><v>a</v></c></row>');
    const { rows } = await audit(zipOf(workbookOf(sheet(`${signed}${row}${signed}`), texts)));
    expect(rows.map(({ line, problem }) => [line, problem === null])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });

  it('that is damaged, or none, is refused', async () => {
    const none = expect.objectContaining({ code: 'file-not-a-list', kind: 'workbook' });
    const whole = zipOf(workbookOf(sheet(emailRow)));
    expect(await translated(whole)).toMatchObject({ rows: [[1, 'ana@example.com']] });
    expect(await translated(whole.subarray(0, 200))).toEqual(none);
    expect(await translated(zipOf([{ name: 'a.txt', content: 'x' }]))).toEqual(none);
    const [first, second, third] = workbookOf(sheet(emailRow));
    if (first === undefined || second === undefined || third === undefined) throw new Error('no files');
    expect(await translated(zipOf([first, second, { ...third, saidSize: 10 }]))).toEqual(none);
  });
});
