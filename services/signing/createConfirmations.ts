import { createHmac, randomBytes } from 'node:crypto';
import type { SecretChoice } from '../../contracts/generate.ts';
import type { Standing } from '../../core/generate/brokenCandidates.ts';
import { sameText } from '../../core/signature/sameText.ts';

/** What a person agrees to: signatures for these addresses, with this secret of this website. */
interface Agreement {
  readonly websiteId: string;
  /** As it is called, and its secret key: another name or key is another agreement. */
  readonly website: { readonly name: string; readonly fingerprint: string };
  readonly secret: SecretChoice;
  readonly addresses: readonly Standing[];
}

interface Confirmations {
  /** The key to go on with once a person has agreed. */
  issue(agreement: Agreement): string;
  /** Whether a key was issued for exactly this. */
  holds(confirmation: string | null, agreement: Agreement): boolean;
}

/** Keys that say what was agreed to. They hold as long as the program runs, and nobody else can make one. */
export function createConfirmations(): Confirmations {
  const key = randomBytes(32);
  const issue = ({ websiteId, website, secret, addresses }: Agreement): string =>
    createHmac('sha256', key)
      .update(
        JSON.stringify([
          websiteId,
          website.name,
          website.fingerprint,
          secret,
          addresses.map((one) => [one.website, one.email]),
        ]),
      )
      .digest('hex');
  return {
    issue,
    holds: (confirmation, agreement) => confirmation !== null && sameText(confirmation, issue(agreement)),
  };
}
