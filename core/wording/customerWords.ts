import type { Words } from '../../locales/Words.ts';
import type { Diagnosis } from '../diagnosis/Diagnosis.ts';
import { meantWebsite } from './meantWebsite.ts';
import type { Obstacle } from './obstacleTo.ts';

/**
 * A paragraph for the customer, ready to be sent. It claims only what the diagnosis shows: a signature that nobody
 * could explain, or that belongs to somebody else or to another website, may not be a mistake of the website at all; and where the page exposes
 * something, or hands it over wrongly, not all is well though the signature is. What is no address is nobody's yet.
 */
export function customerWords(
  {
    verdict,
    status,
    causes,
    exposed = false,
    obstacle,
  }: Pick<Diagnosis, 'verdict' | 'status' | 'causes'> & {
    readonly exposed?: boolean;
    readonly obstacle?: Obstacle | undefined;
  },
  { outcome: { customer } }: Pick<Words, 'outcome'>,
): string {
  if (obstacle === 'no-address') return customer.open;
  if (verdict === 'verified' && obstacle === 'undelivered') return customer.ourMistake;
  if (verdict === 'verified') return exposed ? customer.exposed : customer.verified;
  const has = (...ids: readonly string[]): boolean => causes.some(({ id }) => ids.includes(id));
  if (has('signature-missing', 'signature-undefined', 'signature-placeholder')) return customer.missing;
  if (meantWebsite({ status, causes, alternatives: [] }) !== undefined) return customer.open;
  if (status !== 'proven' || has('other-user', 'signature-is-input')) return customer.open;
  return customer.ourMistake;
}
