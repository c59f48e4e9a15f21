import type { Diagnosis } from '../diagnosis/Diagnosis.ts';
import type { Words } from '../words/Words.ts';

export interface OutcomeWords {
  /** The outcome in one short sentence. */
  readonly heading: string;
  /** What people see in Crisp, as a prediction. */
  readonly meaning: string;
}

/** The outcome in words, for a support agent. */
export function outcomeWords(
  { verdict, causes }: Pick<Diagnosis, 'verdict' | 'causes'>,
  { outcome }: Pick<Words, 'outcome'>,
): OutcomeWords {
  const isMissing = verdict === 'unverified' && causes.some(({ id }) => id === 'signature-missing');
  return {
    heading: outcome.headings[verdict],
    meaning: isMissing ? outcome.noSignature : outcome.meanings[verdict],
  };
}
