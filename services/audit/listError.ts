import type { AuditError } from '../../contracts/audit.ts';

/** What a fault in reading a list says; undefined for faults that are others. */
export function listError(error: unknown, path: string): AuditError | undefined {
  if (!(error instanceof Error)) return undefined;
  const isOfList = 'path' in error ? error.path === path : 'syscall' in error && error.syscall === 'read';
  return isOfList ? { code: 'file-unreadable', path, reason: error.message } : undefined;
}
