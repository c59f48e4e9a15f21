import type { TableColumns, TableFormat } from '../../core/audit/AuditTable.ts';
import { createRowReader, unreadProblems } from '../../core/audit/createRowReader.ts';
import { hasHeader } from '../../core/audit/hasHeader.ts';
import type { People } from '../../core/audit/People.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import { listBlocks } from './listBlocks.ts';

/** A list whose people are asked for. */
export interface PeopleList {
  /** Of the list, which is only read. */
  readonly path: string;
  readonly format: TableFormat;
  readonly encoding: TableEncoding;
  /** Of all columns, as the preview has them. */
  readonly names: readonly string[];
  readonly columns: Pick<TableColumns, 'email'>;
}

/** The people of a list, block after block, each of which holds until the next. Rejects where the list cannot be read. */
export async function* readPeople(
  { path, format, encoding, names, columns }: PeopleList,
  onBytes: (read: number) => void = () => undefined,
): AsyncIterable<People> {
  const reader = createRowReader(format, names, { email: columns.email, signature: null, time: null });
  let isFirst = hasHeader(format);
  let firstLine = 1;
  for await (const { lost, linesBefore, ...block } of listBlocks(path, format, encoding, onBytes)) {
    firstLine += linesBefore;
    const found = reader.read({ ...block, isDamaged: isDamagedIn(encoding, block), skipsFirst: isFirst });
    isFirst = false;
    const rows = new Uint32Array(found.count);
    let count = 0;
    for (let row = 0; row < found.count; row++) {
      const problem = found.problem(row);
      if (problem === null || !unreadProblems.has(problem)) rows[count++] = row;
    }
    const read = rows.subarray(0, count);
    const { bytes, emails } = found;
    const from = firstLine;
    yield {
      count,
      emails: {
        bytes,
        starts: read.map((row) => emails.starts[row] as number),
        ends: read.map((row) => emails.ends[row] as number),
      },
      person(nth) {
        const row = read[nth] as number;
        return { line: from + found.line(row), email: found.email(row) };
      },
    };
    firstLine += found.lineCount + (lost?.lines ?? 0);
  }
}
