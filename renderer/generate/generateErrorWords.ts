import { mostTestAddresses } from '../../core/generate/testAddresses.ts';
import type { Words } from '../../locales/Words.ts';
import type { GenerateCallError } from '../frame/call.ts';
import { type ErrorWords, errorWords } from '../frame/errorWords.ts';
import { fileTroubleWords } from '../frame/fileTroubleWords.ts';

/** An error of the Generate page in words: what happened and what to do next. */
export function generateErrorWords(words: Words, error: GenerateCallError): ErrorWords {
  const { errors } = words;
  switch (error.code) {
    case 'nothing-to-generate':
      return errors.nothingToGenerate;
    case 'too-many-broken': {
      const { title, next } = errors.tooManyBroken;
      return { title: title({ most: error.most }), next };
    }
    case 'secret-unknown':
      return errors.secretUnknown;
    case 'batch-gone':
      return errors.batchGone;
    case 'file-unwritable': {
      const { title, next } = errors.fileUnwritable;
      return { title, next: next({ trouble: fileTroubleWords(words, error.reason), path: error.path }) };
    }
    case 'test-address-refused': {
      const { title, titleOf, next } = errors.testAddressRefused;
      return {
        title: error.pattern === '' ? title : titleOf({ pattern: error.pattern }),
        next:
          error.reason === 'too-many' ? next['too-many']({ most: mostTestAddresses }) : next[error.reason],
      };
    }
    default:
      return errorWords(words, error);
  }
}
