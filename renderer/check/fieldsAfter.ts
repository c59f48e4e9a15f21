import type { Candidate } from '../../core/evidence/Evidence.ts';
import type { Fields } from '../../core/evidence/misplacedIn.ts';

/** What pasted texts put into the fields: nobody typed it, so it may be replaced. */
export interface Filled {
  readonly email?: string | undefined;
  readonly signature?: string | undefined;
  /** Whether both came from one text. */
  readonly paired: boolean;
}

/** Whether the fields hold what the candidate gives. */
export const isUsed = ({ email, signature }: Candidate, held: Fields): boolean =>
  (email === undefined || email.value === held.email) &&
  (signature === undefined || signature.value === held.signature);

/** Whether a candidate replaces nothing that was typed: each field that it wants is empty, the same, or filled. */
export const isFree = (candidate: Candidate, held: Fields, filled: Filled): boolean =>
  (['email', 'signature'] as const).every(
    (field) =>
      candidate[field] === undefined || ['', candidate[field].value, filled[field]].includes(held[field]),
  );

/** The fields once a candidate is taken. What it lacks stays, unless it is the signature of the email before. */
export function fieldsAfter(
  { email, signature }: Candidate,
  held: Fields,
  filled: Filled,
): { readonly fields: Fields; readonly filled: Filled } {
  const isOutdated = filled.paired && email !== undefined && held.signature === filled.signature;
  const kept = (field: 'email' | 'signature'): string | undefined =>
    held[field] === filled[field] ? held[field] : undefined;
  return {
    fields: {
      email: email?.value ?? held.email,
      signature: signature?.value ?? (isOutdated ? '' : held.signature),
    },
    filled: {
      email: email?.value ?? kept('email'),
      signature: signature?.value ?? (isOutdated ? undefined : kept('signature')),
      paired: email !== undefined && signature !== undefined,
    },
  };
}
