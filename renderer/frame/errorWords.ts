import { assertNever } from '../../core/assertNever.ts';
import type { Words } from '../../locales/Words.ts';
import { keychainWords } from '../websites/keychainWords.ts';
import type { CallError } from './call.ts';

/** The control that an error is about. */
export type ErrorField = 'name' | 'secret' | 'websiteId';

export interface ErrorWords {
  readonly title: string;
  /** What to do next. */
  readonly next: string;
  readonly field?: ErrorField;
}

/** An error in words: what happened and what to do next. */
export function errorWords(words: Words, error: CallError): ErrorWords {
  const { errors } = words;
  switch (error.code) {
    case 'keychain': {
      const { title, happened } = keychainWords(words, error.trouble);
      return { title, next: happened };
    }
    case 'secret-refused':
      return { ...errors.secretRefused[error.reason], field: 'secret' };
    case 'name-refused':
      return { ...errors.nameRefused[error.reason], field: 'name' };
    case 'website-id-refused':
      return { ...errors.websiteIdRefused, field: 'websiteId' };
    case 'website-unknown':
      return errors.websiteUnknown;
    case 'secret-missing':
      return errors.secretMissing;
    case 'settings-newer': {
      const { title, next } = errors.settingsNewer;
      return { title, next: next({ path: error.path }) };
    }
    case 'settings-unwritable': {
      const { title, next } = errors.settingsUnwritable;
      return { title, next: next(error) };
    }
    case 'cancelled':
      return errors.cancelled;
    case 'generate-forbidden': {
      const { title, next } = errors.generateForbidden;
      if (error.email === null) return { title, next: next({ path: error.path }) };
      const { addressForbidden } = errors;
      return {
        title: addressForbidden.title,
        next: addressForbidden.next({ email: error.email, path: error.path }),
      };
    }
    case 'log-unwritable': {
      const { title, next } = errors.logUnwritable;
      return { title, next: next(error) };
    }
    case 'call-failed':
      return errors.callFailed;
    default:
      return assertNever(error);
  }
}
