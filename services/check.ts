import type { CheckContext, CheckView, VerdictView } from '../contracts/check.ts';
import type { ServiceError } from '../contracts/ServiceError.ts';
import type { WebsiteFacts } from '../core/causes/Facts.ts';
import { compare } from '../core/diagnosis/compare.ts';
import type { Question } from '../core/diagnosis/Question.ts';
import type { KnownSecret } from '../core/evidence/findSecrets.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { sign } from '../core/signature/sign.ts';
import { verdictOf } from '../core/signature/verdictOf.ts';
import { hideSecrets, secretsToHide } from './hideSecrets.ts';
import type { SearchPool } from './searchPool.ts';
import type { Websites } from './websites.ts';

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
  /**
   * The email, where a person has to agree before its valid signature is told because it is no test address; a stored
   * secret key in it is hidden. `undefined` where nothing has to be asked, or {@link Check.reveal} refuses anyway.
   */
  toConfirm(args: { readonly websiteId: string; readonly email: string }): Promise<string | undefined>;
  /** The valid signature of an email. */
  reveal(args: { readonly websiteId: string; readonly email: string }): Promise<Result<string, ServiceError>>;
}

/**
 * The same for secrets that are not stored: the chosen website's facts, and those of all others known. `known`:
 * further secrets, which explain nothing and must not be told either.
 */
export async function checkClaim(
  { email, signature }: Claim,
  website: WebsiteFacts,
  websites: readonly WebsiteFacts[],
  pool: SearchPool,
  {
    context = nothingElse,
    known = [],
    signal,
  }: {
    readonly context?: CheckContext;
    readonly known?: readonly KnownSecret[];
    readonly signal?: AbortSignal;
  } = {},
): Promise<Result<CheckView, { readonly code: 'cancelled' }>> {
  const question: Question = { email, signature, website, websites, ...context };
  const searched = await pool.search(question, { signal });
  if (!searched.ok) return err({ code: 'cancelled' });
  const { causes, alternatives, ...rest } = searched.value;
  // A secret key typed in the place of an email stands in the details of what was signed.
  const secrets = secretsToHide([website, ...websites], known);
  const diagnosis = {
    ...rest,
    causes: hideSecrets(causes, secrets),
    alternatives: alternatives.map((alternative) => hideSecrets(alternative, secrets)),
  };
  return ok({ diagnosis, comparison: compare(signature, sign(website.secret, email)) });
}

/** The rules on handing out valid signatures, and the way to get one by them. */
export interface Revealing {
  mayReveal(args: { readonly websiteId: string; readonly email: string }): Promise<boolean>;
  readonly toConfirm: Check['toConfirm'];
  readonly reveal: Check['reveal'];
}

/** Checks signatures for the websites of the registry. */
export function createCheck(
  registry: Pick<Websites, 'facts' | 'known'>,
  pool: SearchPool,
  rules: Revealing,
): Check {
  /** Told again and again for chosen texts, where they agree tells the signature: that falls under the same rules. */
  const allowed = async <View extends Pick<VerdictView, 'comparison'>>(
    view: View,
    args: { readonly websiteId: string; readonly email: string },
  ): Promise<View> =>
    view.comparison === null || (await rules.mayReveal(args)) ? view : { ...view, comparison: 'withheld' };

  return {
    async verdict({ websiteId, email, signature }) {
      const facts = await registry.facts(websiteId);
      if (!facts.ok) return facts;
      const valid = sign(facts.value.website.secret, email);
      const view: VerdictView = {
        verdict: verdictOf(signature, valid),
        comparison: compare(signature, valid),
      };
      return ok(await allowed(view, { websiteId, email }));
    },
    async run({ websiteId, email, signature, context }, signal) {
      const facts = await registry.facts(websiteId);
      if (!facts.ok) return facts;
      const { website, websites } = facts.value;
      const { secrets: known } = await registry.known();
      if (signal?.aborted) return err({ code: 'cancelled' });
      const checked = await checkClaim({ email, signature }, website, websites, pool, {
        known,
        ...(context === undefined ? {} : { context }),
        ...(signal === undefined ? {} : { signal }),
      });
      return checked.ok ? ok(await allowed(checked.value, { websiteId, email })) : checked;
    },
    toConfirm: rules.toConfirm,
    reveal: rules.reveal,
  };
}
