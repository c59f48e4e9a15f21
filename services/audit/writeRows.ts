import type { RowFormat } from '../../contracts/audit.ts';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import { csvRow } from '../../core/generate/csvRow.ts';
import { err, ok } from '../../core/Result.ts';
import { saveFile } from '../storedFiles/saveFile.ts';
import type { AuditAnswer } from './Audits.ts';

const header = ['line', 'email', 'signature', 'verdict', 'causes', 'other line', 'problem'];

const csvOf = (
  { file, line, email, signature, verdict, causes, otherLine, problem }: ListedRow,
  namesFiles: boolean,
): string =>
  csvRow([
    ...(namesFiles ? [file ?? ''] : []),
    String(line),
    email,
    signature,
    verdict,
    causes.map(({ id }) => id).join(' + '),
    otherLine === null ? '' : String(otherLine),
    problem ?? '',
  ]);

const jsonOf = ({
  file,
  line,
  email,
  signature,
  verdict,
  status,
  causes,
  otherLine,
  problem,
}: ListedRow): string =>
  `${JSON.stringify({ file, line, email, signature, verdict, status, causes, otherLine, problem })}\n`;

/** A row of one of several lists, with that list's name. */
export type ListedRow = AuditRow & { readonly file?: string };

interface WriteRowsOptions {
  readonly signal?: AbortSignal | undefined;
  /** Whether every row begins with the list that it comes from. */
  readonly namesFiles?: boolean;
  /** Whether a path leads to a list that is being read, which is not written. */
  readonly isList?: (path: string) => Promise<boolean>;
}

/** Writes rows to a file, whole or not at all, and gives their number. Nothing is in it that was not in the list. */
export async function writeRows(
  rows: AsyncIterable<ListedRow>,
  format: RowFormat,
  path: string,
  { signal, namesFiles = false, isList = async () => false }: WriteRowsOptions = {},
): AuditAnswer<number> {
  let count = 0;
  async function* lines(): AsyncIterable<string> {
    if (format === 'csv') yield csvRow(namesFiles ? ['file', ...header] : header);
    for await (const row of rows) {
      signal?.throwIfAborted();
      count += 1;
      yield format === 'csv' ? csvOf(row, namesFiles) : jsonOf(row);
    }
  }
  try {
    signal?.throwIfAborted();
    if (await isList(path)) throw new Error('it is the list itself');
    await saveFile(path, lines());
    return ok(count);
  } catch (error) {
    if (signal?.aborted) return err({ code: 'cancelled' });
    return err({
      code: 'file-unwritable',
      path,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
