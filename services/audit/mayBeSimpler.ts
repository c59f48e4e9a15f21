import type { RowVerdict } from '../../core/audit/RowVerdict.ts';

/**
 * Whether a row of so many causes may turn out to be another row's signature instead, which would be the simpler
 * explanation: of two causes only where the signature has the form of a valid one as it stands.
 */
export const mayBeSimpler = (verdict: RowVerdict, causes: number): boolean =>
  causes === 2 ? verdict === 'unverified' : causes !== 1;
