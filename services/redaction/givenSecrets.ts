import type { KnownSecret } from '../../core/evidence/findSecrets.ts';

/** The secret key that an operation is called with, as a field of its first argument. */
export function givenSecrets([args]: readonly unknown[]): readonly KnownSecret[] {
  const given = typeof args === 'object' && args !== null && 'secret' in args ? args.secret : undefined;
  return typeof given === 'string' ? [{ website: '', which: 'current', secret: given }] : [];
}
