import type { Words } from '../../locales/Words.ts';
import type { Detail } from '../causes/Cause.ts';
import type { Finding } from '../diagnosis/Diagnosis.ts';
import { type ExplainedFinding, explainFinding } from './explainFinding.ts';

/** In UTF-16 code units: the longest email fits, and a pasted file does not fill the screen. */
const longestValue = 400;
const mostValues = 12;

const brief = (text: string): string =>
  text.length <= longestValue ? text : `${text.slice(0, 200)} … ${text.slice(-60)}`;

const briefly = (value: Detail[string]): Detail[string] => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return brief(value);
  return [...value.slice(0, mostValues).map(brief), ...(value.length > mostValues ? ['…'] : [])];
};

/** A finding with the values in it shortened, however long what was pasted is. */
export const briefFinding = ({ id, detail }: Finding): Finding => ({
  id,
  detail: Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, briefly(value)])),
});

/** The words of a cause with the values in them shortened. */
export const explainBriefly = (finding: Finding, words: Pick<Words, 'causes'>): ExplainedFinding =>
  explainFinding(briefFinding(finding), words);
