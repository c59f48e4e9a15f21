import type { ServiceError } from '../../contracts/ServiceError.ts';
import type { Result } from '../../core/Result.ts';
import { sign } from '../../core/signature/sign.ts';
import type { ConfirmationNeeded } from '../generate/generateViews.ts';
import { holdingSecrets } from '../redaction/holdingSecrets.ts';
import type { Snapshot } from '../websites/Snapshot.ts';
import type { SigningGate } from './createSigningGate.ts';
import { signingTerms } from './signingTerms.ts';

export interface RevealOrder {
  readonly websiteId: string;
  readonly email: string;
  /** What `confirmation-needed` gave, once a person has agreed. */
  readonly confirmation?: string | null;
}

/** Tells the valid signature of one email, for somebody who asked to see it. */
export const createReveal =
  (gate: SigningGate) =>
  async (
    snapshot: Snapshot,
    { websiteId, email, confirmation = null }: RevealOrder,
  ): Promise<Result<string, ServiceError | ConfirmationNeeded>> => {
    const terms = await signingTerms(snapshot, websiteId);
    if (!terms.ok) return terms;
    const { website, secrets } = terms.value.facts;
    const isSecret = holdingSecrets([email], secrets).size > 0;
    return gate.letOut(
      terms.value,
      { websiteId, secret: null, confirmation },
      {
        standings: [{ website: website.name, email }],
        entries: [{ email: isSecret ? '[secret key]' : email, form: 'reveal' }],
      },
      () => sign(website.secret, email),
    );
  };
