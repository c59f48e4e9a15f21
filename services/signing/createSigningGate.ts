import type { LogEntry, SecretChoice } from '../../contracts/generate.ts';
import type { ServiceError } from '../../contracts/ServiceError.ts';
import type { Standing } from '../../core/generate/brokenCandidates.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { ConfirmationNeeded } from '../generate/generateViews.ts';
import { hidden } from '../redaction/hideSecrets.ts';
import { holdingSecrets } from '../redaction/holdingSecrets.ts';
import { fingerprintOf } from '../websites/fingerprintOf.ts';
import { createConfirmations } from './createConfirmations.ts';
import type { GenerationLog } from './generationLog.ts';
import type { SigningTerms } from './signingTerms.ts';

/** Who asks for signatures, and the key of a confirmation where a person has agreed. */
export interface SigningRequest {
  readonly websiteId: string;
  readonly secret: SecretChoice;
  readonly confirmation: string | null;
}

/** What is to leave: for whom it would be valid, and what the log says of it. */
export interface Leaving {
  readonly standings: readonly Standing[];
  readonly entries: readonly Pick<LogEntry, 'email' | 'form' | 'causes'>[];
}

/** What keeps a valid signature from being handed out. */
type SigningRefusal = Extract<ServiceError, { readonly code: 'generate-forbidden' | 'log-unwritable' }>;
type Refused = SigningRefusal | ConfirmationNeeded;

/** What a refusal goes by: the rules, and the secret keys that it must not tell. */
interface RefusingTerms extends Pick<SigningTerms, 'policy'> {
  readonly facts: Pick<SigningTerms['facts'], 'secrets'>;
}

/**
 * What every signature that is handed out goes through, so that no shell can go around it: what is forbidden is refused,
 * what is for real people has to be confirmed for exactly these people, and nothing leaves before it is in the log.
 */
export interface SigningGate {
  /** Whether all of these may be signed for, asked or unasked. */
  refuse(terms: RefusingTerms, standings: readonly Standing[]): SigningRefusal | undefined;
  /** Whether all of these may be signed for now. Allows nothing to leave yet. */
  judge(
    terms: SigningTerms,
    standings: readonly Standing[],
    request: SigningRequest,
  ): Result<undefined, Refused>;
  /** Judges, logs, and only then has it made by `give`. */
  letOut<T>(
    terms: SigningTerms,
    request: SigningRequest,
    leaving: Leaving,
    give: () => T,
  ): Promise<Result<T, Refused>>;
}

/** Of the addresses that a person is asked about: a dialog has room for no more, and says how many others there are. */
const mostTold = 60;
const longestTold = 1_000;

export function createSigningGate(log: Pick<GenerationLog, 'append'>, now: () => Date): SigningGate {
  const confirmations = createConfirmations();

  const refuse: SigningGate['refuse'] = ({ facts, policy }, standings) => {
    const { rule, path, outside } = policy;
    if (rule === 'with-confirmation') return undefined;
    const [first] = rule === 'never' ? [] : outside(standings);
    if (rule === 'test-addresses-only' && first === undefined) return undefined;
    // Looked through here as well as in every answer: a part of a key would not be found in what is cut.
    const told = first !== undefined && holdingSecrets([first.email], facts.secrets).size > 0;
    const email = first === undefined ? null : told ? hidden : first.email.slice(0, longestTold);
    return { code: 'generate-forbidden', path: path ?? '', email };
  };

  const judge: SigningGate['judge'] = (terms, standings, { websiteId, secret, confirmation }) => {
    const refusal = refuse(terms, standings);
    if (refusal !== undefined) return err(refusal);
    const addresses = terms.policy.outside(standings);
    const { name, secret: key } = terms.facts.website;
    const website = { name, fingerprint: fingerprintOf(key) };
    const agreement = { websiteId, website, secret, addresses };
    if (addresses.length === 0 || confirmations.holds(confirmation, agreement)) return ok(undefined);
    return err({
      code: 'confirmation-needed',
      count: addresses.length,
      examples: addresses.slice(0, mostTold),
      website,
      confirmation: confirmations.issue(agreement),
    });
  };

  return {
    refuse,
    judge,
    async letOut(terms, request, { standings, entries }, give) {
      const judged = judge(terms, standings, request);
      if (!judged.ok) return judged;
      const at = now().toISOString();
      const website = terms.facts.website.name;
      const previous = request.secret === null ? {} : { secret: 'previous' as const };
      const logged = await log.append(
        entries.map(({ email, form, causes }): LogEntry => {
          const broken = causes === undefined ? {} : { causes };
          return { at, website, email, form, ...broken, ...previous };
        }),
      );
      return logged.ok ? ok(give()) : logged;
    },
  };
}
