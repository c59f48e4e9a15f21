import type { EvidenceTrouble } from '../state/evidenceState.ts';
import { type ErrorWords, errorWords } from './errorWords.ts';

/** Why a text or file could not be read, and what to do next. */
export function evidenceTroubleWords(trouble: EvidenceTrouble): ErrorWords {
  switch (trouble.code) {
    case 'text-too-long':
      return {
        title: 'This text is longer than 20 million characters.',
        next: 'Paste only the part around the email.',
      };
    case 'file-too-large':
      return {
        title: `${trouble.name} is larger than 20 MB.`,
        next: 'Copy the part around the email and paste it here.',
      };
    case 'file-unreadable':
      return {
        title: `${trouble.name} could not be read.`,
        next: 'See whether it is a file and still there, or open it elsewhere and paste its text.',
      };
    default:
      return errorWords(trouble);
  }
}
