import {
  mostTestAddresses,
  type TestAddressRefusal,
  testAddressRefusalWords,
} from '../../core/generate/testAddresses.ts';
import type { GenerateCallError } from '../state/call.ts';
import { type ErrorWords, errorWords } from './errorWords.ts';
import { fileTroubleWords } from './fileTroubleWords.ts';

const refusalWords = (reason: TestAddressRefusal | 'too-many'): string =>
  reason === 'too-many'
    ? `There can be ${mostTestAddresses} patterns at most.`
    : testAddressRefusalWords[reason];

/** An error of the Generate page in words: what happened and what to do next. */
export function generateErrorWords(error: GenerateCallError): ErrorWords {
  switch (error.code) {
    case 'nothing-to-generate':
      return {
        title: 'There is no email to sign.',
        next: 'Type an email, paste a list, or write a pattern such as qa+{1..50}@example.com.',
      };
    case 'too-many-broken':
      return {
        title: `At most ${error.most.toLocaleString('en-GB')} signatures are made wrong on purpose at once.`,
        next: 'Each of them is proven to have exactly the chosen mistakes, which takes time. Use fewer emails.',
      };
    case 'secret-unknown':
      return {
        title: 'The chosen secret key is no longer there.',
        next: 'Choose another one under “Secret key”.',
      };
    case 'confirmation-needed':
      return {
        title: 'Some addresses are no test addresses.',
        next: 'Generate again to be asked about them.',
      };
    case 'batch-gone':
      return { title: 'These signatures are no longer kept.', next: 'Generate them again.' };
    case 'file-unwritable':
      return {
        title: 'The file could not be saved.',
        next: `${fileTroubleWords(error.reason)} Nothing half-written was left behind. Try again in another place than ${error.path}`,
      };
    case 'test-address-refused':
      return {
        title: error.pattern === '' ? 'This cannot be saved.' : `“${error.pattern}” cannot be saved.`,
        next: refusalWords(error.reason),
      };
    default:
      return errorWords(error);
  }
}
