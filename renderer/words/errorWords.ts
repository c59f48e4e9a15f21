import { assertNever } from '../../core/assertNever.ts';
import type { CallError } from '../state/call.ts';
import { keychainWords } from './keychainWords.ts';

/** The control that an error is about. */
export type ErrorField = 'name' | 'secret' | 'websiteId';

export interface ErrorWords {
  readonly title: string;
  /** What to do next. */
  readonly next: string;
  readonly field?: ErrorField;
}

type Reason<C extends CallError['code']> = Extract<CallError, { code: C; reason: string }>['reason'];

export const secretRefusals: Readonly<Record<Reason<'secret-refused'>, ErrorWords>> = {
  empty: {
    field: 'secret',
    title: 'The secret key is missing.',
    next: 'Copy it from Crisp: Settings, Websites, the website, Advanced configuration, Identity Verification.',
  },
  nul: {
    field: 'secret',
    title: 'It contains a NUL character, which a keychain cannot keep.',
    next: 'Remove the hidden characters, or copy the key again.',
  },
  'too-long': {
    field: 'secret',
    title: 'It is longer than 2,500 bytes, more than a keychain can keep.',
    next: 'Crisp’s secret keys are short: copy only the key.',
  },
  'unpaired-surrogate': {
    field: 'secret',
    title: 'It contains half a character (an unpaired surrogate).',
    next: 'Copy the key again.',
  },
};

const nameRefusals: Readonly<Record<Reason<'name-refused'>, ErrorWords>> = {
  empty: { field: 'name', title: 'The name is missing.', next: 'Any name will do: it is only shown here.' },
  taken: { field: 'name', title: 'Another website has this name.', next: 'Choose a name of its own.' },
  'too-long': { field: 'name', title: 'The name is too long.', next: 'Keep it under 200 characters.' },
};

/** An error in words: what happened and what to do next. */
export function errorWords(error: CallError): ErrorWords {
  switch (error.code) {
    case 'keychain': {
      const { title, happened } = keychainWords(error.trouble);
      return { title, next: happened };
    }
    case 'secret-refused':
      return secretRefusals[error.reason];
    case 'name-refused':
      return nameRefusals[error.reason];
    case 'website-id-refused':
      return {
        field: 'websiteId',
        title: 'This is not a website ID.',
        next: 'It looks like 3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d. You can also leave it empty.',
      };
    case 'website-unknown':
      return { title: 'This website is no longer stored.', next: 'Choose another one, or add it again.' };
    case 'secret-missing':
      return {
        title: 'The secret key of this website is not available.',
        next: 'The keychain no longer has it, or it was kept for an earlier session only. Enter it again to go on; copy it from Crisp under Identity Verification.',
      };
    case 'settings-newer':
      return {
        title: 'The list of websites was written by a newer version of Countersign.',
        next: `It was left unchanged, and nothing can be saved until you use that version. The file is ${error.path}`,
      };
    case 'settings-unwritable':
      return {
        title: 'The list of websites could not be saved.',
        next: `Nothing was changed. See whether this file can be written, then try again: ${error.path} (${error.reason})`,
      };
    case 'cancelled':
      return { title: 'This was cancelled.', next: 'Try again.' };
    case 'generate-forbidden':
      return error.email === null
        ? {
            title: 'Your administrator has switched off making signatures.',
            next: `The rule is in ${error.path}. Checking signatures goes on as before.`,
          }
        : {
            title: 'Your administrator allows signatures for test addresses only.',
            next: `${error.email} is none. The rule is in ${error.path}.`,
          };
    case 'log-unwritable':
      return {
        title: 'Nothing was made, because it could not be logged.',
        next: `Every signature that is handed out is noted in ${error.path} first. See whether this file can be written, then try again (${error.reason}).`,
      };
    case 'call-failed':
      return {
        title: 'Something went wrong inside Countersign.',
        next: 'What you typed is still here. Try again; if it happens again, restart Countersign.',
      };
    default:
      return assertNever(error);
  }
}
