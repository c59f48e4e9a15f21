import { setTimeout as sleep } from 'node:timers/promises';
import type { AuditUnderWay } from './AuditUnderWay.ts';

/** Milliseconds between two looks at whether a paused audit goes on. */
const lookEvery = 50;

/** Waits while the audit is paused; false once it is stopped. Throws where a thread has failed. */
export async function mayGoOn({ numbers, team }: Pick<AuditUnderWay, 'numbers' | 'team'>): Promise<boolean> {
  while (numbers.isPaused && !numbers.isStopped) await sleep(lookEvery);
  team.check();
  return !numbers.isStopped;
}
