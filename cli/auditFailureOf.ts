import type { AuditError } from '../contracts/audit.ts';
import type { FileKind } from '../core/kindOfFile.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import { failureOf } from './failureOf.ts';
import { printable } from './printable.ts';

const kinds: Readonly<Record<FileKind, string>> = {
  picture: 'a picture, which holds no text',
  pdf: 'a PDF, not a list',
  archive: 'an archive, not a list',
  workbook: 'an archive, or a workbook that cannot be read',
  sheet: 'a workbook of an older kind, or a protected one',
  other: 'not a list in text form',
};

/** What kept a list from being audited, as the end of a command. `file` is the list as it was given. */
export function auditFailureOf(error: AuditError, file: string): Failure {
  const name = file === '-' ? 'Standard input' : printable(file);
  switch (error.code) {
    case 'file-unreadable':
      return new Failure(
        exitCode.unreadableInput,
        `${name} cannot be read. Is it there, and yours to read? (${printable(error.reason)})`,
      );
    case 'file-empty':
      return new Failure(
        exitCode.unreadableInput,
        `${name} is empty. Give a list with a row for every email.`,
      );
    case 'file-not-a-list':
      return new Failure(
        exitCode.unreadableInput,
        `${name} is ${kinds[error.kind]}. Save the list as CSV or XLSX first; TSV, JSON and SQL are read as well.`,
      );
    case 'workbook-too-large':
      return new Failure(
        exitCode.unreadableInput,
        `${name} unpacks to more than a list of people has. Save the sheet as CSV first.`,
      );
    case 'file-unwritable':
      return new Failure(
        exitCode.usage,
        `${printable(error.path)} cannot be written: ${printable(error.reason)}`,
      );
    case 'no-temporary-file':
      return new Failure(
        exitCode.fault,
        `There is no room, or no right, for the temporary file of an audit: ${printable(error.path)} (${printable(error.reason)})`,
      );
    case 'audit-failed':
      return new Failure(
        exitCode.fault,
        `The audit stopped because of a fault in Countersign. Please report it: ${printable(error.reason)}`,
      );
    case 'list-changed':
      return new Failure(
        exitCode.unreadableInput,
        `${name} was changed while it was audited. Audit it again.`,
      );
    case 'source-gone':
    case 'audit-gone':
      return new Failure(exitCode.fault, `${name} was closed before it was done.`);
    default:
      return failureOf(error);
  }
}
