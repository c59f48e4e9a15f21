import { barePair } from './barePair.ts';
import type { Candidate, EvidenceFinding, Found } from './Evidence.ts';
import { isEmptyWord } from './looksLikeSignature.ts';
import { isBlank, isNone, nothings as nothingWords } from './nothings.ts';

/** What is told of one email beside its pairs. */
export interface Told {
  readonly candidate: Candidate;
  readonly finding?: EvidenceFinding;
}

/** An email with what stands in its signature's place: a text, or a word for nothing. */
export function whatIsThere(email: Found, { value, range }: Found, source: Candidate['source']): Told {
  const { signature, ...rest } = { ...barePair(email, { value, range }), source };
  const isEmpty = isBlank(value) || isNone(value);
  const isNothing = isEmpty || nothingWords.has(value);
  const candidate: Candidate = isNothing
    ? { ...rest, unsigned: true }
    : { ...rest, ...(signature && { signature }) };
  if (isEmpty) return { candidate, finding: { id: 'signature-missing', detail: {}, range } };
  const isNoText = isNothing || isEmptyWord(value);
  return isNoText
    ? { candidate, finding: { id: 'signature-undefined', detail: { text: value }, range } }
    : { candidate };
}
