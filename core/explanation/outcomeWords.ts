import type { Words } from '../../locales/Words.ts';
import { type CauseId, causeIds } from '../causes/CauseId.ts';
import type { Diagnosis, Finding } from '../diagnosis/Diagnosis.ts';

export interface OutcomeWords {
  /** The outcome in one short sentence. */
  readonly heading: string;
  /** What people see in Crisp, as a prediction. */
  readonly meaning: string;
}

/** Whether what was found in a pasted text keeps even a valid signature from Crisp. */
export const isUndelivered = (findings: readonly Pick<Finding, 'id'>[]): boolean =>
  findings.some(({ id }) => (causeIds.delivery as readonly CauseId[]).includes(id));

/** The outcome in words, for a support agent; `undelivered`: see {@link isUndelivered}. */
export function outcomeWords(
  { verdict, causes }: Pick<Diagnosis, 'verdict' | 'causes'>,
  { outcome }: Pick<Words, 'outcome'>,
  undelivered = false,
): OutcomeWords {
  if (verdict === 'verified' && undelivered) return outcome.undelivered;
  const isMissing = verdict === 'unverified' && causes.some(({ id }) => id === 'signature-missing');
  return {
    heading: outcome.headings[verdict],
    meaning: isMissing ? outcome.noSignature : outcome.meanings[verdict],
  };
}
