import { placesOf } from '../placesOf.ts';
import type { AuditError } from './Audits.ts';

/** An error of the file system or of SQLite, whose text names files and reasons and nothing that was worked on. */
const isOfSystem = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

const reasonOf = (error: Error): string =>
  'errstr' in error && typeof error.errstr === 'string' ? error.errstr : error.message;

/** What a fault in an audit's thread may say outside it: never what the thread worked on. */
export function auditError(error: unknown, database: string): AuditError {
  if (isOfSystem(error) && error.code === 'ERR_SQLITE_ERROR') {
    return { code: 'no-temporary-file', path: database, reason: reasonOf(error) };
  }
  const kind = error instanceof Error ? error.name : 'unknown';
  const [place = ''] = placesOf(error);
  return { code: 'no-temporary-file', path: database, reason: `a fault in the audit (${kind})${place}` };
}
