import { groupTitle } from '../../core/wording/auditWords.ts';
import type { Words } from '../../locales/Words.ts';
import { plainTitle } from '../components/plainTitle.ts';
import type { CauseCount } from './causeCounts.ts';

/** What happened to the rows of a cause, in one sentence. */
export function causeName({ cause, example }: CauseCount, words: Words): string {
  if (cause === 'unknown') return words.audit.result.noCause;
  if (cause === 'unexplained') return words.audit.result.notLooked;
  return example === undefined ? plainTitle(words.causes[cause]) : groupTitle(example, words);
}
