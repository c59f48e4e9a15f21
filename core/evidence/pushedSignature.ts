import { emptyValues } from '../diagnosis/emptyValues.ts';
import type { Candidate, EvidenceFinding } from './Evidence.ts';

export interface PushedSignature {
  /** Exactly as it is handed over; `''` where there is none. */
  readonly text: string;
  /** What the text shows of why there is none, or none that anybody signed. */
  readonly absence?: EvidenceFinding;
}

/** Findings that say what stands in the signature's place: nothing, or a text that is none. */
const absences: readonly EvidenceFinding['id'][] = [
  'signature-placeholder',
  'signature-undefined',
  'signature-missing',
  'email-set-twice',
];

/**
 * What a pasted text shows to be handed to Crisp as the signature of a candidate's email. `undefined` where it may stand
 * elsewhere, as in a variable. Without a candidate, of the text's call.
 */
export function pushedSignature(
  candidate: Candidate | undefined,
  findings: readonly EvidenceFinding[],
): PushedSignature | undefined {
  if (candidate?.signature !== undefined) return { text: candidate.signature.value };
  const { start, end } = candidate?.range ?? { start: 0, end: Number.POSITIVE_INFINITY };
  const [absence] = findings
    .filter(({ id, range }) => absences.includes(id) && range.start >= start && range.end <= end)
    .sort((a, b) => absences.indexOf(a.id) - absences.indexOf(b.id));
  if (absence === undefined) return undefined;
  const { text } = absence.detail;
  return { text: typeof text === 'string' && !emptyValues.has(text) ? text : '', absence };
}
