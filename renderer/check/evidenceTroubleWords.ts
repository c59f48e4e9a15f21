import type { Words } from '../../locales/Words.ts';
import { type ErrorWords, errorWords } from '../frame/errorWords.ts';
import type { EvidenceTrouble } from './evidenceState.ts';

/** Why a text or file could not be read, and what to do next. */
export function evidenceTroubleWords(words: Words, trouble: EvidenceTrouble): ErrorWords {
  const { textTooLong, fileTooLarge, fileUnreadable, fileEmpty, notText } = words.evidence.trouble;
  switch (trouble.code) {
    case 'text-too-long':
      return textTooLong;
    case 'file-too-large':
      return { title: fileTooLarge.title({ name: trouble.name }), next: fileTooLarge.next };
    case 'file-unreadable':
      return { title: fileUnreadable.title({ name: trouble.name }), next: fileUnreadable.next };
    case 'file-empty':
      return { title: fileEmpty.title({ name: trouble.name }), next: fileEmpty.next };
    case 'file-not-text':
      return trouble.kind === 'workbook'
        ? { title: notText.workbook, next: notText.nextOfWorkbook }
        : { title: words.fileKinds[trouble.kind], next: notText.next };
    default:
      return errorWords(words, trouble);
  }
}
