import type { AuditRow } from '../../core/audit/AuditRow.ts';
import { csvRow } from '../../core/generate/csvRow.ts';
import { err, ok } from '../../core/Result.ts';
import { writeFileAtomically } from '../writeFileAtomically.ts';
import type { AuditAnswer, RowFormat } from './Audits.ts';

const header = ['line', 'email', 'signature', 'verdict', 'causes', 'other line', 'problem'];

const csvOf = ({ line, email, signature, verdict, causes, otherLine, problem }: AuditRow): string =>
  csvRow([
    String(line),
    email,
    signature,
    verdict,
    causes.map(({ id }) => id).join(' + '),
    otherLine === null ? '' : String(otherLine),
    problem ?? '',
  ]);

const jsonOf = ({ line, email, signature, verdict, status, causes, otherLine, problem }: AuditRow): string =>
  `${JSON.stringify({ line, email, signature, verdict, status, causes, otherLine, problem })}\n`;

/** Writes rows to a file, whole or not at all, and gives their number. Nothing is in it that was not in the list. */
export async function writeRows(
  rows: AsyncIterable<AuditRow>,
  format: RowFormat,
  path: string,
  signal?: AbortSignal,
): AuditAnswer<number> {
  let count = 0;
  async function* lines(): AsyncIterable<string> {
    if (format === 'csv') yield csvRow(header);
    for await (const row of rows) {
      signal?.throwIfAborted();
      count += 1;
      yield format === 'csv' ? csvOf(row) : jsonOf(row);
    }
  }
  try {
    signal?.throwIfAborted();
    await writeFileAtomically(path, lines());
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
