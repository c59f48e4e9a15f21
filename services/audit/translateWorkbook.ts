import { closeSync, openSync, writeSync } from 'node:fs';
import type { AuditError } from '../../contracts/audit.ts';
import { PlacedRecords } from '../../core/audit/forms/PlacedRecords.ts';
import { guessColumns } from '../../core/audit/guessColumns.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { WorkbookOrder, WorkbookRead } from './AuditTasks.ts';
import { listError } from './listError.ts';
import { mostUnpacked, openWorkbook, TooLargeWorkbook, type Workbook } from './openWorkbook.ts';

/** Sheets among which people are looked for, and rows of each that are looked at. */
const mostSheets = 20;
const mostRows = 100;
/** In UTF-16 code units, of what is written at a time. */
const writtenAtOnce = 1_000_000;
const mostWritten = mostUnpacked / 2;

/** Whether a sheet has a column of emails. */
async function holdsPeople(workbook: Workbook, sheet: string): Promise<boolean> {
  const rows: (readonly string[])[] = [];
  await workbook.rows(sheet, (_row, cells) => rows.push(cells) < mostRows);
  const [header, ...others] = rows;
  return guessColumns(null, rows) !== null || guessColumns(header ?? null, others) !== null;
}

/**
 * Writes a sheet of a workbook down in lines of JSON, each row in the line of its number, to a new file that nobody else may
 * read. Without a wished sheet it is the first with people in it, or the first of all.
 */
export async function translateWorkbook({
  path,
  part,
  to,
}: WorkbookOrder): Promise<Result<WorkbookRead, AuditError>> {
  let workbook: Workbook | undefined;
  try {
    workbook = await openWorkbook(path);
    const parts: string[] = [];
    for (const sheet of workbook.sheets.slice(0, mostSheets)) {
      if (await holdsPeople(workbook, sheet)) parts.push(sheet);
    }
    const wished = workbook.sheets.find((sheet) => sheet === part);
    const sheet = wished ?? parts[0] ?? workbook.sheets[0];
    if (sheet === undefined) return err({ code: 'file-not-a-list', path, kind: 'workbook' });
    await write(workbook, sheet, to);
    return ok({ part: sheet, parts });
  } catch (error) {
    if (error instanceof TooLargeWorkbook) return err({ code: 'workbook-too-large', path });
    const isOfSystem = error instanceof Error && 'syscall' in error;
    if (!isOfSystem) return err({ code: 'file-not-a-list', path, kind: 'workbook' });
    return err(listError(error, path) ?? { code: 'no-temporary-file', path: to, reason: error.message });
  } finally {
    workbook?.close();
  }
}

async function write(workbook: Workbook, sheet: string, to: string): Promise<void> {
  const file = openSync(to, 'wx', 0o600);
  const placed = new PlacedRecords();
  let written = 0;
  let text = '';
  const flush = (): void => {
    for (let bytes = Buffer.from(text); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes));
    written += text.length;
    text = '';
  };
  try {
    await workbook.rows(sheet, (row, cells) => {
      text += placed.before(row - 1) + JSON.stringify(cells);
      if (text.length > writtenAtOnce) flush();
      if (written > mostWritten) throw new TooLargeWorkbook();
      return true;
    });
    flush();
  } finally {
    closeSync(file);
  }
}
