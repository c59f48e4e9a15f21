import type { Explanation } from '../diagnosis/Diagnosis.ts';

/** The causes of a row that was proven, which other rows may have as well. Can be sent between threads. */
export interface Chain {
  readonly findings: Explanation;
}

/** Which mistakes, in which order; the details may differ from row to row. */
export const idsOf = (findings: Explanation): string => findings.map(({ id }) => id).join(' ');

export const keyOfChain = ({ findings }: Chain): string => JSON.stringify(findings);
