import type { CauseText } from '../../locales/Message.ts';
import type { Words } from '../../locales/Words.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Finding } from '../diagnosis/Diagnosis.ts';
import { fillText } from './fillText.ts';

/** A finding in words: plain text, to be shown as text. */
export interface ExplainedFinding {
  readonly id: CauseId;
  readonly title: string;
  readonly agent: string;
  readonly developer: string;
  readonly fix: string;
}

/** The words of a cause, filled from what the diagnosis found out. Throws for an id that no cause has. */
export function explainFinding({ id, detail }: Finding, words: Pick<Words, 'causes'>): ExplainedFinding {
  const cause = words.causes[id];
  const fill = (text: CauseText): string => fillText(text, detail, cause.labels);
  return {
    id,
    title: fill(cause.title),
    agent: fill(cause.agent),
    developer: fill(cause.developer),
    fix: fill(cause.fix),
  };
}
