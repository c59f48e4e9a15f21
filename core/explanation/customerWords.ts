import type { Diagnosis } from '../diagnosis/Diagnosis.ts';

const meanwhile = 'In the meantime, we may ask you to confirm who you are in another way.';

/** Everything that can be told to the person whose email it is. */
const words = {
  verified:
    'Thank you for your patience. We have checked how our website confirms your email address in this chat and found nothing wrong with it. There is nothing you need to do.',
  ourMistake:
    'Thank you for your patience. Your email address is not shown as confirmed in this chat because of a mistake in how our website confirms it. There is nothing you need to change. We are passing the details to our developers so that they can put it right. ' +
    meanwhile,
  missing:
    'Thank you for your patience. Your email address reached this chat without the confirmation that our website should add to it. There is nothing you need to change. We are asking our developers to look into it. ' +
    meanwhile,
  open:
    'Thank you for your patience. We could not confirm your email address in this chat automatically, and we are looking into the reason. There is nothing you need to do for now. ' +
    meanwhile,
} as const;

/**
 * A paragraph for the customer, ready to be sent. It claims only what the diagnosis shows: a signature that nobody
 * could explain, or that belongs to somebody else, may not be a mistake of the website at all.
 */
export function customerWords({ verdict, status, causes }: Pick<Diagnosis, 'verdict' | 'status' | 'causes'>) {
  if (verdict === 'verified') return words.verified;
  const has = (...ids: readonly string[]): boolean => causes.some(({ id }) => ids.includes(id));
  if (has('signature-missing', 'signature-undefined')) return words.missing;
  if (status !== 'proven' || has('other-user', 'signature-is-input')) return words.open;
  return words.ourMistake;
}
