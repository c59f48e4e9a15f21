import type { TableFormat } from './AuditTable.ts';

/** Whether the first row of a list holds the names of its columns. */
export const hasHeader = (format: TableFormat): boolean =>
  format.kind !== 'json-lines' && format.hasHeader === true;
