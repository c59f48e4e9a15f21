import type { RowFormat } from '../../contracts/audit.ts';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { OtherCell } from '../../core/audit/OtherCell.ts';
import { csvRow } from '../../core/generate/csvRow.ts';
import { err, ok } from '../../core/Result.ts';
import { saveFile } from '../storedFiles/saveFile.ts';
import { AuditFault } from './AuditFault.ts';
import type { AuditAnswer } from './Audits.ts';

const header = ['line', 'email', 'signature', 'verdict', 'causes', 'other line', 'problem'];

const csvOf = (
  { file, line, email, signature, verdict, causes, otherLine, problem }: ListedRow,
  namesFiles: boolean,
  others: readonly string[],
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
    ...others,
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
  others = [],
}: ListedRow): string => {
  const row = { file, line, email, signature, verdict, status, causes, otherLine, problem };
  return `${JSON.stringify(others.length === 0 ? row : { ...row, others })}\n`;
};

/** A row of one of several lists, with that list's name. */
export type ListedRow = AuditRow & { readonly file?: string; readonly others?: readonly OtherCell[] };

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
    const first = namesFiles ? ['file', ...header] : header;
    /** Columns that follow: those of the list. Several lists have different ones, of which none follows. */
    let names: readonly string[] | undefined;
    for await (const row of rows) {
      signal?.throwIfAborted();
      count += 1;
      const others = namesFiles ? [] : (row.others ?? []);
      if (names === undefined) {
        names = others.map(({ name }) => name);
        if (format === 'csv') yield csvRow([...first, ...names]);
      }
      const values = names.map((_name, nth) => others[nth]?.value ?? '');
      yield format === 'csv' ? csvOf(row, namesFiles, values) : jsonOf(row);
    }
    if (names === undefined && format === 'csv') yield csvRow(first);
  }
  try {
    signal?.throwIfAborted();
    if (await isList(path)) throw new Error('it is the list itself');
    await saveFile(path, lines());
    return ok(count);
  } catch (error) {
    if (signal?.aborted) return err({ code: 'cancelled' });
    if (error instanceof AuditFault) return err(error.error);
    return err({
      code: 'file-unwritable',
      path,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
