import type { Words } from '../../locales/Words.ts';
import { type ErrorWords, errorWords } from '../frame/errorWords.ts';
import type { EvidenceTrouble } from './evidenceState.ts';

/** Why a text or file could not be read, and what to do next. */
export function evidenceTroubleWords(words: Words, trouble: EvidenceTrouble): ErrorWords {
  const { textTooLong, fileTooLarge, fileUnreadable } = words.evidence.trouble;
  switch (trouble.code) {
    case 'text-too-long':
      return textTooLong;
    case 'file-too-large':
      return { title: fileTooLarge.title({ name: trouble.name }), next: fileTooLarge.next };
    case 'file-unreadable':
      return { title: fileUnreadable.title({ name: trouble.name }), next: fileUnreadable.next };
    default:
      return errorWords(words, trouble);
  }
}
