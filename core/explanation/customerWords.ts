import type { Words } from '../../locales/Words.ts';
import type { Diagnosis } from '../diagnosis/Diagnosis.ts';

/**
 * A paragraph for the customer, ready to be sent. It claims only what the diagnosis shows: a signature that nobody
 * could explain, or that belongs to somebody else, may not be a mistake of the website at all; and where the page exposes
 * something, not all is well though the signature is.
 */
export function customerWords(
  {
    verdict,
    status,
    causes,
    exposed = false,
  }: Pick<Diagnosis, 'verdict' | 'status' | 'causes'> & { readonly exposed?: boolean },
  { outcome: { customer } }: Pick<Words, 'outcome'>,
): string {
  if (verdict === 'verified') return exposed ? customer.exposed : customer.verified;
  const has = (...ids: readonly string[]): boolean => causes.some(({ id }) => ids.includes(id));
  if (has('signature-missing', 'signature-undefined')) return customer.missing;
  if (status !== 'proven' || has('other-user', 'signature-is-input')) return customer.open;
  return customer.ourMistake;
}
