import type { Words } from '../../locales/Words.ts';
import { type ErrorWords, errorWords } from '../frame/errorWords.ts';
import { fileTroubleWords } from '../frame/fileTroubleWords.ts';
import type { AuditCallError } from './auditError.ts';

/** The system's code for what happened to a file, alone: it comes with a sentence in English. */
const codeOf = (reason: string): string => /^[A-Z]+(?=:)/.exec(reason)?.[0] ?? reason;

/** An error of the Audit page in words: what happened and what to do next. */
export function auditErrorWords(words: Words, error: AuditCallError): ErrorWords {
  const { errors } = words.audit;
  switch (error.code) {
    case 'file-unreadable': {
      const { title, next } = errors.fileUnreadable;
      return { title, next: next(error) };
    }
    case 'file-empty':
      return errors.fileEmpty;
    case 'file-not-a-list':
      return { title: words.fileKinds[error.kind], next: errors.fileNotAList.next };
    case 'workbook-too-large':
      return errors.workbookTooLarge;
    case 'file-unwritable': {
      const { title, next } = words.errors.fileUnwritable;
      return {
        title,
        next: next({ trouble: fileTroubleWords(words, codeOf(error.reason)), path: error.path }),
      };
    }
    case 'no-temporary-file': {
      const { title, next } = errors.noTemporaryFile;
      return { title, next: next(error) };
    }
    case 'audit-failed': {
      const { title, next } = errors.auditFailed;
      return { title, next: next({ reason: error.reason }) };
    }
    case 'list-too-large':
      return errors.listTooLarge;
    case 'dropped-unreadable':
      return errors.droppedUnreadable;
    case 'list-changed':
      return errors.listChanged;
    case 'source-gone':
      return errors.sourceGone;
    case 'audit-gone':
      return errors.auditGone;
    default:
      return errorWords(words, error);
  }
}
