import type { Verdict } from '../signature/Verdict.ts';
import type { Obstacle } from './obstacleTo.ts';

/** What people see in Crisp: not `verified` where something keeps even a valid signature from its checkmark. */
export const shownVerdict = (verdict: Verdict, obstacle: Obstacle | undefined): Verdict =>
  verdict === 'verified' && obstacle !== undefined ? 'unverified' : verdict;
