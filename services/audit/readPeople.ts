import { hasHeader, type TableColumns, type TableFormat } from '../../core/audit/AuditTable.ts';
import { createRowReader, unreadProblems } from '../../core/audit/createRowReader.ts';
import type { Person } from '../../core/audit/Owner.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
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

/** The people of a list, block after block, each with the line in which it stands. Rejects where the list cannot be read. */
export async function* readPeople(
  { path, format, encoding, names, columns }: PeopleList,
  onBytes: (read: number) => void = () => undefined,
): AsyncIterable<readonly Person[]> {
  const reader = createRowReader(format, names, { email: columns.email, signature: null, time: null });
  let isFirst = hasHeader(format);
  let firstLine = 1;
  for await (const { lost, linesBefore, ...block } of listBlocks(path, format, encoding, onBytes)) {
    firstLine += linesBefore;
    const found = reader.read({ ...block, skipsFirst: isFirst });
    isFirst = false;
    const people: Person[] = [];
    for (let row = 0; row < found.count; row++) {
      const problem = found.problem(row);
      if (problem !== null && unreadProblems.has(problem)) continue;
      people.push({ line: firstLine + found.line(row), email: found.email(row) });
    }
    firstLine += found.lineCount + (lost?.lines ?? 0);
    yield people;
  }
}
