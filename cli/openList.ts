import type { AuditSource } from '../contracts/audit.ts';
import type { TableColumns, TablePreview } from '../core/audit/AuditTable.ts';
import type { Audits } from '../services/audit/Audits.ts';
import { auditFailureOf } from './auditFailureOf.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import type { Host } from './Host.ts';
import { printable } from './printable.ts';

/** Columns as they were given: a number from 1, or a name from the header. */
export interface GivenColumns {
  readonly emailColumn?: string;
  readonly signatureColumn?: string;
  readonly timeColumn?: string;
  /** The sheet of a workbook, or the table of a dump. */
  readonly sheet?: string;
}

interface OpenedList {
  readonly source: AuditSource;
  /** Without a signature's column where none is known. */
  readonly columns: TableColumns;
}

const nameOf = (file: string): string => (file === '-' ? 'Standard input' : printable(file));

/** The column's place from 0; ends the command, naming the columns there are, where it is none of them. */
function columnAt(given: string, { columns, format }: TablePreview, file: string): number {
  if (/^[1-9]\d{0,3}$/.test(given) && Number(given) <= columns.length) return Number(given) - 1;
  if (format.kind !== 'delimited' || format.hasHeader) {
    const exact = columns.indexOf(given);
    const same = (name: string): boolean => name.trim().toLowerCase() === given.trim().toLowerCase();
    const found = exact === -1 ? columns.findIndex(same) : exact;
    if (found !== -1) return found;
  }
  const known = columns.map((name, index) => `${index + 1} ${printable(name)}`).join(', ');
  throw new Failure(exitCode.usage, `${nameOf(file)} has no such column. It has: ${known}.`);
}

/** The same list, of which the wished sheet or table is read; ends the command where it has none of that name. */
async function withSheet(
  audits: Audits,
  source: AuditSource,
  file: string,
  sheet: string | undefined,
): Promise<AuditSource> {
  const { format } = source.preview;
  if (sheet === undefined) return source;
  if (format.kind === 'translated') {
    const { hasHeader: _, ...withoutHeader } = format;
    const looked = await audits.sources.look(source.source, { ...withoutHeader, part: sheet }, null);
    if (!looked.ok) throw auditFailureOf(looked.error, file);
    const { format: found } = looked.value;
    if (found.kind === 'translated' && found.part === sheet) return { ...source, preview: looked.value };
  }
  const parts = source.preview.parts ?? (format.kind === 'translated' && format.part ? [format.part] : []);
  const known = parts.length === 0 ? '' : ` Those with emails: ${parts.map(printable).join(', ')}.`;
  throw new Failure(exitCode.usage, `${nameOf(file)} has no sheet or table of this name.${known}`);
}

/** Opens a list, or copies it from standard input for `-`, and finds its columns. */
export async function openList(
  audits: Audits,
  file: string,
  given: GivenColumns,
  stdin: Host['stdin'],
): Promise<OpenedList> {
  const opened = file === '-' ? await audits.sources.receive(null, stdin()) : await audits.sources.open(file);
  if (!opened.ok) throw auditFailureOf(opened.error, file);
  const source = await withSheet(audits, opened.value, file, given.sheet);
  const { preview } = source;
  const chosen = (column: string | undefined): number | undefined =>
    column === undefined ? undefined : columnAt(column, preview, file);
  const email = chosen(given.emailColumn) ?? preview.guess?.email;
  if (email === undefined) {
    throw new Failure(
      exitCode.unreadableInput,
      `Nothing in ${nameOf(file)} looks like a column of emails. Say which it is with --email-column.`,
    );
  }
  const guessed = (place: number | null | undefined): number | null =>
    place === undefined || place === email ? null : place;
  return {
    source,
    columns: {
      email,
      signature: chosen(given.signatureColumn) ?? guessed(preview.guess?.signature),
      time: chosen(given.timeColumn) ?? guessed(preview.guess?.time),
    },
  };
}
