import type { AuditSummary } from './AuditSummary.ts';

/** Rows that have a verdict. */
export const readRows = ({ verified, unverified, rejected }: AuditSummary['outcomes']): number =>
  verified + unverified + rejected;
