import type { Searched } from '../../core/audit/createExplainer.ts';

/** What a search takes before it computes its first digest, in digests. */
const workOfBeginning = 20_000;

/**
 * How much work a search was, in digests: what audits count in place of time, so that a list has the same answer on
 * every machine, busy or not.
 */
export const workOf = ({ candidates }: Pick<Searched, 'candidates'>): number =>
  candidates === 0 ? 0 : candidates + workOfBeginning;
