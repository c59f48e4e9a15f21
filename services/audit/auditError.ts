import type { AuditError } from '../../contracts/audit.ts';
import { placesOf } from '../redaction/placesOf.ts';
import { WorkerFault } from '../workers/WorkerFault.ts';

/** What of SQLite's result codes (sqlite.org/rescode.html) the disk or its rights are the reason for. */
const ofDisk: ReadonlySet<number> = new Set([
  3, // SQLITE_PERM
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  13, // SQLITE_FULL
  14, // SQLITE_CANTOPEN
]);

/** An error of SQLite, whose text names files and reasons and nothing that was worked on. */
const isOfDisk = (error: unknown): error is { readonly errcode: number; readonly errstr: string } =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  'errstr' in error &&
  typeof error.errstr === 'string' &&
  ofDisk.has(error.errcode & 0xff);

/** What a fault in an audit's thread may say outside it: never what the thread worked on. */
export function auditError(error: unknown, database: string): AuditError {
  if (isOfDisk(error)) return { code: 'no-temporary-file', path: database, reason: error.errstr };
  const kind = error instanceof WorkerFault ? error.kind : error instanceof Error ? error.name : 'unknown';
  const [place = ''] = placesOf(error);
  return { code: 'audit-failed', reason: `${kind} ${place.trim()}`.trim() };
}
