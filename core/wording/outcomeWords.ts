import type { Words } from '../../locales/Words.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Diagnosis } from '../diagnosis/Diagnosis.ts';
import type { Verdict } from '../signature/Verdict.ts';
import type { Obstacle } from './obstacleTo.ts';
import { shownVerdict } from './shownVerdict.ts';

interface OutcomeWords {
  /** What people see in Crisp. */
  readonly verdict: Verdict;
  /** The outcome in one short sentence. */
  readonly heading: string;
  /** What people see in Crisp, as a prediction. */
  readonly meaning: string;
}

/** A signature that has one of these causes and is not rejected was no text at all. */
const absent: readonly CauseId[] = ['signature-missing', 'signature-undefined', 'signature-placeholder'];

/** The outcome in words, for a support agent. */
export function outcomeWords(
  { verdict, causes }: Pick<Diagnosis, 'verdict' | 'causes'>,
  { outcome }: Pick<Words, 'outcome'>,
  obstacle?: Obstacle,
): OutcomeWords {
  const shown = shownVerdict(verdict, obstacle);
  const isMissing = verdict === 'unverified' && causes.some(({ id }) => absent.includes(id));
  const meaning = isMissing ? outcome.noSignature : outcome.meanings[verdict];
  if (obstacle === 'no-address') {
    const { heading, valid, meaning: nobody } = outcome.noAddress;
    return { verdict: shown, heading, meaning: `${verdict === 'verified' ? valid : meaning} ${nobody}` };
  }
  if (verdict === 'verified' && obstacle !== undefined) return { verdict: shown, ...outcome.undelivered };
  return { verdict: shown, heading: outcome.headings[verdict], meaning };
}
