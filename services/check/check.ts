import { randomBytes } from 'node:crypto';
import type { CheckContext, CheckView, VerdictView } from '../../contracts/check.ts';
import type { ServiceError } from '../../contracts/ServiceError.ts';
import type { WebsiteFacts } from '../../core/causes/Facts.ts';
import { compare, mayCompare } from '../../core/diagnosis/compare.ts';
import { type KeylessDiagnosis, withoutKey } from '../../core/diagnosis/KeylessDiagnosis.ts';
import type { Question } from '../../core/diagnosis/Question.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { sign } from '../../core/signature/sign.ts';
import { verdictOf } from '../../core/signature/verdictOf.ts';
import type { ConfirmationNeeded } from '../generate/generateViews.ts';
import type { PerCall } from '../redaction/redacted.ts';
import { createReveal, type RevealOrder } from '../signing/createReveal.ts';
import type { SigningGate } from '../signing/createSigningGate.ts';
import { type SigningTerms, signingTerms } from '../signing/signingTerms.ts';
import { fingerprintOf } from '../websites/fingerprintOf.ts';
import type { Snapshot } from '../websites/Snapshot.ts';
import type { SearchPool } from './searchPool.ts';

/** An email and the signature that came with it, exactly as they are pushed. */
export interface Claim {
  readonly email: string;
  readonly signature: string;
}

const nothingElse: CheckContext = { knownEmails: [], identity: {} };

export interface Check {
  /** What Crisp would do, and where the characters differ. Computed here and now, without a search. */
  verdict(args: Claim & { readonly websiteId: string }): Promise<Result<VerdictView, ServiceError>>;
  /** Verdict and causes for a stored website, by its id in the registry. Aborting gives `cancelled`. */
  run(
    args: Claim & { readonly websiteId: string; readonly context?: CheckContext },
    signal?: AbortSignal,
  ): Promise<Result<CheckView, ServiceError>>;
  /** What can be told without any secret key; it needs no website. Aborting gives `cancelled`. */
  withoutKey(
    args: Claim & { readonly context?: CheckContext },
    signal?: AbortSignal,
  ): Promise<Result<KeylessDiagnosis, ServiceError>>;
  /** The valid signature of an email; for one that is no test address a person has to agree first. */
  reveal(order: RevealOrder): Promise<Result<string, ServiceError | ConfirmationNeeded>>;
}

/**
 * The same for secrets that are not stored: the chosen website's facts, and those of all others known. What it answers may
 * tell of a secret that somebody typed in the place of an email.
 */
export async function checkClaim(
  { email, signature }: Claim,
  website: WebsiteFacts,
  websites: readonly WebsiteFacts[],
  pool: SearchPool,
  { context = nothingElse, signal }: { readonly context?: CheckContext; readonly signal?: AbortSignal } = {},
): Promise<Result<CheckView, { readonly code: 'cancelled' }>> {
  const question: Question = { email, signature, website, websites, ...context };
  const searched = await pool.search(question, { signal });
  if (!searched.ok) return err({ code: 'cancelled' });
  return ok({
    diagnosis: searched.value,
    comparison: compare(signature, sign(website.secret, email)),
    fingerprint: fingerprintOf(website.secret),
  });
}

/** Digests for looking for what needs no key: that is found first, and the rest cannot be found. */
const mostKeyless = 1_500_000;

/** Checks signatures for the websites of the registry. */
export function createCheck(pool: SearchPool, gate: SigningGate): PerCall<Snapshot, Check> {
  /**
   * Told again and again for chosen texts, where they agree tells the signature. That falls under the same rules: told
   * unasked for test addresses alone. For others even whether there is anything to compare is told by the pasted text alone.
   */
  const allowed = <View extends Pick<VerdictView, 'comparison'>>(
    view: View,
    terms: SigningTerms,
    { email, signature }: Claim,
  ): View => {
    const standings = [{ website: terms.facts.website.name, email }];
    if (!mayCompare(signature)) return { ...view, comparison: null };
    if (gate.refuse(terms, standings) !== undefined) return { ...view, comparison: 'withheld' };
    return terms.policy.outside(standings).length === 0 ? view : { ...view, comparison: 'unasked' };
  };

  return {
    async verdict(snapshot, { websiteId, email, signature }) {
      const terms = await signingTerms(snapshot, websiteId);
      if (!terms.ok) return terms;
      const valid = sign(terms.value.facts.website.secret, email);
      const view: VerdictView = {
        verdict: verdictOf(signature, valid),
        comparison: compare(signature, valid),
      };
      return ok(allowed(view, terms.value, { email, signature }));
    },
    async run(snapshot, { websiteId, email, signature, context }, signal) {
      const terms = await signingTerms(snapshot, websiteId);
      if (!terms.ok) return terms;
      if (signal?.aborted) return err({ code: 'cancelled' });
      const { website, websites } = terms.value.facts;
      const checked = await checkClaim({ email, signature }, website, websites, pool, {
        ...(context === undefined ? {} : { context }),
        ...(signal === undefined ? {} : { signal }),
      });
      return checked.ok ? ok(allowed(checked.value, terms.value, { email, signature })) : checked;
    },
    async withoutKey(_snapshot, { email, signature, context = nothingElse }, signal) {
      // Nobody's key: what is proven with it is proven without one.
      const website = { name: '', secret: randomBytes(32).toString('hex'), previousSecrets: [] };
      const question: Question = { email, signature, website, websites: [website], ...context };
      const searched = await pool.search(question, { signal, maxCandidates: mostKeyless });
      return searched.ok ? ok(withoutKey(searched.value)) : err({ code: 'cancelled' });
    },
    reveal: createReveal(gate),
  };
}
