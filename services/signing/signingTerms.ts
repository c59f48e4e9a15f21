import type { SecretChoice } from '../../contracts/generate.ts';
import type { ServiceError } from '../../contracts/ServiceError.ts';
import type { WebsiteFacts } from '../../core/causes/Facts.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { fingerprintOf } from '../websites/fingerprintOf.ts';
import type { SigningFacts, Snapshot } from '../websites/Snapshot.ts';
import type { GeneratePolicy } from './generatePolicy.ts';

/** With what is signed, and by which rules. */
export interface SigningTerms {
  readonly facts: SigningFacts;
  readonly policy: GeneratePolicy;
}

/** The chosen website with the chosen secret in the place of the current one, which is hidden all the same. */
function withSecret(facts: SigningFacts, choice: SecretChoice): SigningFacts | undefined {
  if (choice === null) return facts;
  const { website } = facts;
  const secret = website.previousSecrets.find((one) => fingerprintOf(one.secret) === choice)?.secret;
  if (secret === undefined) return undefined;
  const previousSecrets = website.previousSecrets.filter((one) => one.secret !== secret);
  const chosen: WebsiteFacts = { ...website, secret, previousSecrets };
  const websites = facts.websites.map((one) => (one === website ? chosen : one));
  return { ...facts, website: chosen, websites };
}

/** The terms for a website and its current secret, as the snapshot has them. */
export async function signingTerms(
  snapshot: Snapshot,
  websiteId: string,
): Promise<Result<SigningTerms, ServiceError>> {
  const facts = await snapshot.facts(websiteId);
  if (!facts.ok) return facts;
  const policy = await snapshot.policy(facts.value.website.name);
  return policy.ok ? ok({ facts: facts.value, policy: policy.value }) : policy;
}

/** The same for one of its secrets. */
export async function chosenTerms(
  snapshot: Snapshot,
  websiteId: string,
  choice: SecretChoice,
): Promise<Result<SigningTerms, ServiceError | { readonly code: 'secret-unknown' }>> {
  const terms = await signingTerms(snapshot, websiteId);
  if (!terms.ok) return terms;
  const facts = withSecret(terms.value.facts, choice);
  return facts === undefined ? err({ code: 'secret-unknown' }) : ok({ ...terms.value, facts });
}
