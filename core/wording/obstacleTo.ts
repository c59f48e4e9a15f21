import { type CauseId, causeIds } from '../causes/CauseId.ts';
import type { Finding } from '../diagnosis/Diagnosis.ts';
import { isAddress } from '../isAddress.ts';

/** What keeps even a valid signature from giving anybody a checkmark. */
export type Obstacle = 'no-address' | 'undelivered';

/**
 * What stands between a valid signature and a checkmark: a text that is nobody's email, or what a pasted text shows of how
 * the two are handed to Crisp (`shown`).
 */
export function obstacleTo(email: string, shown: readonly Pick<Finding, 'id'>[] = []): Obstacle | undefined {
  if (!isAddress(email)) return 'no-address';
  const isUndelivered = shown.some(({ id }) => (causeIds.delivery as readonly CauseId[]).includes(id));
  return isUndelivered ? 'undelivered' : undefined;
}
