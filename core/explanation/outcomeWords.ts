import type { Words } from '../../locales/Words.ts';
import type { Diagnosis } from '../diagnosis/Diagnosis.ts';
import type { Verdict } from '../signature/Verdict.ts';
import type { Obstacle } from './obstacleTo.ts';

export interface OutcomeWords {
  /** What people see in Crisp. That is not `verified` where something stands between a valid signature and its checkmark. */
  readonly verdict: Verdict;
  /** The outcome in one short sentence. */
  readonly heading: string;
  /** What people see in Crisp, as a prediction. */
  readonly meaning: string;
}

/** The outcome in words, for a support agent. */
export function outcomeWords(
  { verdict, causes }: Pick<Diagnosis, 'verdict' | 'causes'>,
  { outcome }: Pick<Words, 'outcome'>,
  obstacle?: Obstacle,
): OutcomeWords {
  const shown = verdict === 'verified' && obstacle !== undefined ? 'unverified' : verdict;
  const isMissing = verdict === 'unverified' && causes.some(({ id }) => id === 'signature-missing');
  const meaning = isMissing ? outcome.noSignature : outcome.meanings[verdict];
  if (obstacle === 'no-address') {
    const { heading, valid, meaning: nobody } = outcome.noAddress;
    return { verdict: shown, heading, meaning: `${verdict === 'verified' ? valid : meaning} ${nobody}` };
  }
  if (verdict === 'verified' && obstacle !== undefined) return { verdict: shown, ...outcome.undelivered };
  return { verdict: shown, heading: outcome.headings[verdict], meaning };
}
