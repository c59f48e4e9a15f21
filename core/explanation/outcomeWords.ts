import { assertNever } from '../assertNever.ts';
import type { Diagnosis } from '../diagnosis/Diagnosis.ts';

export interface OutcomeWords {
  /** The outcome in one short sentence. */
  readonly heading: string;
  /** What people see in Crisp, as a prediction. */
  readonly meaning: string;
}

/** The outcome in words, for a support agent. The product predicts, Crisp's dashboard decides: hence "would". */
export function outcomeWords({ verdict, causes }: Pick<Diagnosis, 'verdict' | 'causes'>): OutcomeWords {
  switch (verdict) {
    case 'verified':
      return {
        heading: 'Crisp would verify this email.',
        meaning: 'The signature is valid: the email gets its green checkmark in Crisp.',
      };
    case 'unverified':
      return causes.some(({ id }) => id === 'signature-missing')
        ? {
            heading: 'Crisp would show this email as Unverified.',
            meaning: 'There is no signature. An email without one is accepted, but never verified.',
          }
        : {
            heading: 'Crisp would show this email as Unverified.',
            meaning: 'The signature has the right form, but it is not the valid one for this email.',
          };
    case 'rejected':
      return {
        heading: 'Crisp would reject this signature.',
        meaning:
          'It is not 64 lower-case hex characters, so the chatbox throws an error in the visitor’s browser and the email stays Unverified.',
      };
    default:
      return assertNever(verdict);
  }
}
