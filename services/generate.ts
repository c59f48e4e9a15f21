import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type {
  BreakableCause,
  EmailSource,
  GeneratedBatch,
  GeneratedRow,
  GenerateError,
  LogEntry,
  Omitted,
  SecretChoice,
} from '../contracts/generate.ts';
import { generatedPage } from '../contracts/limits.ts';
import type { ServiceError } from '../contracts/ServiceError.ts';
import { assertNever } from '../core/assertNever.ts';
import { catalogue } from '../core/causes/catalogue.ts';
import type { WebsiteFacts } from '../core/causes/Facts.ts';
import type { KnownSecret } from '../core/evidence/findSecrets.ts';
import { exampleOf } from '../core/generate/breakSignature.ts';
import type { Standing } from '../core/generate/brokenCandidates.ts';
import {
  type EmailProblem,
  excerpt,
  type FoundProblem,
  mostProblems,
  type ReadEmails,
} from '../core/generate/EmailProblem.ts';
import { expandPattern } from '../core/generate/expandPattern.ts';
import { breakableCauses, fixtureEmails } from '../core/generate/fixtureSet.ts';
import type { GeneratedSignature } from '../core/generate/GeneratedSignature.ts';
import type { OutputForm } from '../core/generate/outputForms.ts';
import { outputText } from '../core/generate/outputText.ts';
import { readEmailList } from '../core/generate/readEmailList.ts';
import { snippetOf } from '../core/generate/snippetOf.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { sameText } from '../core/signature/sameText.ts';
import { sign } from '../core/signature/sign.ts';
import { fingerprintOf } from './fingerprintOf.ts';
import type { GeneratePolicy } from './generatePolicy.ts';
import type { ConfirmationNeeded, Generate, GenerateAnswer, MakeAnswer } from './generateViews.ts';
import type { GenerationLog } from './generationLog.ts';
import { hidden, holdingSecrets, secretsToHide } from './hideSecrets.ts';
import { inTurns } from './inTurns.ts';
import {
  breakAll,
  Cancelled,
  diagnoser,
  knownFacts,
  type Made,
  makeFixtures,
  type SigningFacts,
  signAll,
} from './makeSignatures.ts';
import { saveFile } from './saveFile.ts';
import type { SearchPool } from './searchPool.ts';
import type { GatheredFacts, KnownWebsites } from './websites.ts';

export interface GenerateOptions {
  readonly facts: (websiteId: string) => Promise<Result<GatheredFacts, ServiceError>>;
  /** Every secret that can be read now, to be kept out of all answers; absent where the facts are all there is. */
  readonly known?: () => Promise<Pick<KnownWebsites, 'secrets'>>;
  /** Reads the policy anew at each call: it may change while the program runs. */
  readonly policy: (website: string) => Promise<Result<GeneratePolicy, ServiceError>>;
  readonly log: Pick<GenerationLog, 'append' | 'newest' | 'lines'>;
  readonly pool: SearchPool;
  readonly now: () => Date;
}

/** Each broken one takes some milliseconds, or a second where several mistakes are combined. */
export const mostBroken = 1_000;

const mostOmitted = 100;
const mostExamples = 5;
const longestTold = 1_000;

interface Kept {
  readonly id: string;
  readonly form: OutputForm;
  readonly made: readonly Made[];
}

const extensions: Readonly<Record<OutputForm, string>> = {
  signature: 'txt',
  web: 'js',
  npm: 'js',
  ios: 'swift',
  android: 'kt',
  'react-native': 'js',
  flutter: 'dart',
  json: 'json',
  csv: 'csv',
};

/** Emails as they were given, which are not looked at: each once, with its place among them as its line. */
function readExact(emails: readonly string[]): ReadEmails {
  const lineOf = new Map<string, number>();
  for (const [index, email] of emails.entries()) {
    if (email !== '' && !lineOf.has(email)) lineOf.set(email, index + 1);
  }
  return { emails: [...lineOf.keys()], lines: [...lineOf.values()], problems: [], problemCount: 0 };
}

async function readSource(source: EmailSource): Promise<ReadEmails> {
  switch (source.kind) {
    case 'list':
      return inTurns(readEmailList(source.text));
    case 'pattern':
      return inTurns(expandPattern(source.text));
    case 'exact':
      return readExact(source.emails);
    default:
      return assertNever(source);
  }
}

const generatedIn = ({ made }: Kept): readonly GeneratedSignature[] => made.map(({ generated }) => generated);

const rowOf = (form: OutputForm, { generated, causes }: Made): GeneratedRow => ({
  email: generated.email,
  text: snippetOf(form, generated),
  outcome: generated.expected?.outcome ?? 'verified',
  causes,
});

/** What was read, fit to be signed, logged and shown. */
interface Clean {
  readonly emails: readonly string[];
  readonly problems: readonly EmailProblem[];
  readonly problemCount: number;
}

/** What stands in an email's place and holds a stored secret is no email: it is neither signed, logged nor shown. */
function withoutSecrets(
  { emails, lines, problems, problemCount }: ReadEmails,
  secrets: readonly KnownSecret[],
): Clean {
  const told = holdingSecrets([...emails, ...problems.map(({ around }) => around)], secrets);
  const refused = emails.flatMap((email, index): readonly EmailProblem[] =>
    told.has(email) ? [{ kind: 'not-an-address', line: lines[index] ?? 1, column: 1, text: hidden }] : [],
  );
  const shown = ({ around, ...problem }: FoundProblem): EmailProblem => ({
    ...problem,
    // Whole when it was looked through, and cut only now: a part of a key would not be found.
    text: told.has(around) ? hidden : excerpt(problem.text),
  });
  return {
    emails: refused.length === 0 ? emails : emails.filter((email) => !told.has(email)),
    problems: [...refused, ...problems.map(shown)].slice(0, mostProblems),
    problemCount: refused.length + problemCount,
  };
}

/** An email as an answer may name it: {@link hidden} where a secret stands in it. */
const tellable = (email: string, secrets: readonly KnownSecret[]): string =>
  holdingSecrets([email], secrets).size > 0 ? hidden : email;

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

/**
 * Makes signatures for tests: valid ones, and ones that are wrong on purpose. All rules are kept here, so that no
 * shell can go around them: what is forbidden is refused, what is for real people has to be confirmed for exactly
 * these people, and nothing is handed out before it is in the log.
 */
export function createGenerate({ facts, known, policy, log, pool, now }: GenerateOptions): Generate {
  const confirmationKey = randomBytes(32);
  let kept: Kept | undefined;

  const confirmationOf = (website: string, secret: SecretChoice, outside: readonly Standing[]): string =>
    createHmac('sha256', confirmationKey)
      .update(JSON.stringify([website, secret, outside.map((one) => [one.website, one.email])]))
      .digest('hex');

  /** A verdict on all addresses of an order: allowed, forbidden, or to be confirmed. */
  function judge(
    { rule, path, outside }: GeneratePolicy,
    standings: readonly Standing[],
    secrets: readonly KnownSecret[],
    order: {
      readonly websiteId: string;
      readonly secret: SecretChoice;
      readonly confirmation: string | null;
    },
  ): Result<undefined, GenerateError | ConfirmationNeeded> {
    if (rule === 'never') return err({ code: 'generate-forbidden', path: path ?? '', email: null });
    const beyond = outside(standings);
    const [first] = beyond;
    if (first === undefined) return ok(undefined);
    if (rule === 'test-addresses-only') {
      const email = tellable(first.email, secrets).slice(0, longestTold);
      return err({ code: 'generate-forbidden', path: path ?? '', email });
    }
    const confirmation = confirmationOf(order.websiteId, order.secret, beyond);
    if (order.confirmation !== null && sameText(order.confirmation, confirmation)) return ok(undefined);
    return err({
      code: 'confirmation-needed',
      count: beyond.length,
      examples: beyond
        .slice(0, mostExamples)
        .map(({ website, email }) => ({ website, email: tellable(email, secrets) })),
      confirmation,
    });
  }

  /** The facts of a website, with every secret that is not to be told: also those that it is not about. */
  async function factsOf(websiteId: string): Promise<Result<SigningFacts, ServiceError>> {
    const gathered = await facts(websiteId);
    if (!gathered.ok) return gathered;
    const { website, websites } = gathered.value;
    const stored = (await known?.())?.secrets ?? [];
    return ok({ website, websites, secrets: secretsToHide([website, ...websites], stored) });
  }

  async function gather(
    websiteId: string,
    choice: SecretChoice,
  ): GenerateAnswer<{ readonly facts: SigningFacts; readonly policy: GeneratePolicy }> {
    const gathered = await factsOf(websiteId);
    if (!gathered.ok) return gathered;
    const chosen = withSecret(gathered.value, choice);
    if (chosen === undefined) return err({ code: 'secret-unknown' });
    const found = await policy(chosen.website.name);
    return found.ok ? ok({ facts: chosen, policy: found.value }) : found;
  }

  /** Judges, logs and keeps what was made, and hands out its first page. */
  async function handOut(
    order: {
      readonly websiteId: string;
      readonly secret: SecretChoice;
      readonly confirmation: string | null;
      readonly form: OutputForm;
    },
    loggedForm: string,
    made: readonly Made[],
    { emails, problems, problemCount }: Clean,
    omitted: readonly Omitted[],
  ): MakeAnswer<GeneratedBatch> {
    // Anew: making many takes a while, and what was allowed then may not be now.
    const gathered = await gather(order.websiteId, order.secret);
    if (!gathered.ok) return gathered;
    const { facts, policy } = gathered.value;
    const website = facts.website.name;
    const standings = [
      ...emails.map((email) => ({ website, email })),
      ...made.flatMap(({ standsFor }) => standsFor),
    ];
    const judged = judge(policy, standings, facts.secrets, order);
    if (!judged.ok) return judged;
    const at = now().toISOString();
    const entries = made.map(
      ({ generated: { email, expected } }): LogEntry => ({
        at,
        website,
        email,
        form: loggedForm,
        ...(expected === undefined || expected.causes.length === 0 ? {} : { causes: [...expected.causes] }),
        ...(order.secret === null ? {} : { secret: 'previous' as const }),
      }),
    );
    const logged = await log.append(entries);
    if (!logged.ok) return logged;
    kept = { id: randomUUID(), form: order.form, made };
    return ok({
      batch: kept.id,
      form: order.form,
      count: made.length,
      rows: made.slice(0, generatedPage).map((one) => rowOf(order.form, one)),
      problems,
      problemCount,
      omitted: omitted.slice(0, mostOmitted),
      omittedCount: omitted.length,
    });
  }

  async function unlessCancelled<T>(work: () => MakeAnswer<T>): MakeAnswer<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Cancelled) return err({ code: 'cancelled' });
      throw error;
    }
  }

  const find = (id: string): Result<Kept, GenerateError> =>
    kept?.id === id ? ok(kept) : err({ code: 'batch-gone' });

  async function write(
    path: string,
    text: Iterable<string> | AsyncIterable<string>,
  ): GenerateAnswer<undefined> {
    try {
      await saveFile(path, text);
      return ok(undefined);
    } catch (error) {
      if (error instanceof Cancelled) return err({ code: 'cancelled' });
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      return err({ code: 'file-unwritable', path, reason });
    }
  }

  /** The website's secrets, where the rules allow a valid signature of this address to be told. */
  async function revealing(websiteId: string, email: string): Promise<Result<SigningFacts, ServiceError>> {
    const gathered = await factsOf(websiteId);
    if (!gathered.ok) return gathered;
    const { website, secrets } = gathered.value;
    const found = await policy(website.name);
    if (!found.ok) return found;
    const { rule, path, outside } = found.value;
    const isForbidden =
      rule === 'never' ||
      (rule === 'test-addresses-only' && outside([{ website: website.name, email }]).length > 0);
    if (!isForbidden) return gathered;
    return err({
      code: 'generate-forbidden',
      path: path ?? '',
      email: rule === 'never' ? null : tellable(email, secrets).slice(0, longestTold),
    });
  }

  return {
    async policy({ websiteId }) {
      const gathered = await facts(websiteId);
      return gathered.ok ? policy(gathered.value.website.name) : gathered;
    },

    async expand({ websiteId, source }) {
      const gathered = await gather(websiteId, null);
      if (!gathered.ok) return gathered;
      const { facts, policy } = gathered.value;
      const { emails, ...found } = withoutSecrets(await readSource(source), facts.secrets);
      const website = facts.website.name;
      return ok({
        count: emails.length,
        emails: emails.slice(0, generatedPage),
        ...found,
        outside: policy.outside(emails.map((email) => ({ website, email }))).length,
      });
    },

    async causes({ websiteId, email }) {
      const gathered = await factsOf(websiteId);
      if (!gathered.ok) return gathered;
      const isSecret = holdingSecrets([email], gathered.value.secrets).size > 0;
      const known = knownFacts(isSecret ? '' : email, gathered.value);
      return ok(
        breakableCauses.flatMap((id): readonly BreakableCause[] => {
          const cause = catalogue.get(id);
          if (cause === undefined || cause.layer === 'delivery' || cause.layer === 'exposure') return [];
          const { layer } = cause;
          const [example] = exampleOf(known, id) ?? [];
          if (example !== undefined) return [{ id, layer, applies: true, example }];
          const [other] = fixtureEmails.flatMap((one) => exampleOf({ ...known, email: one }, id)?.[0] ?? []);
          return [{ id, layer, applies: false, example: other ?? null }];
        }),
      );
    },

    run: (order, watch = {}) =>
      unlessCancelled(async () => {
        const gathered = await gather(order.websiteId, order.secret);
        if (!gathered.ok) return gathered;
        const { facts, policy } = gathered.value;
        const read = withoutSecrets(await readSource(order.source), facts.secrets);
        const { emails, problems } = read;
        if (emails.length === 0) {
          return err({ code: 'nothing-to-generate', problems });
        }
        if (order.causes.length > 0 && emails.length > mostBroken) {
          return err({ code: 'too-many-broken', most: mostBroken });
        }
        const website = facts.website.name;
        // Before the work too, so that nobody waits for what is forbidden; what is to be confirmed is asked once.
        const judged = judge(
          policy,
          emails.map((email) => ({ website, email })),
          facts.secrets,
          order,
        );
        if (!judged.ok && (judged.error.code === 'generate-forbidden' || order.causes.length === 0))
          return judged;
        if (order.causes.length === 0) {
          return handOut(order, order.form, await signAll(facts.website.secret, emails, watch), read, []);
        }
        const { made, omitted } = await breakAll(
          facts,
          emails,
          order.causes,
          diagnoser(pool, watch.signal),
          watch,
        );
        return handOut(order, order.form, made, read, omitted);
      }),

    fixtureSet: (order, watch = {}) =>
      unlessCancelled(async () => {
        const gathered = await gather(order.websiteId, order.secret);
        if (!gathered.ok) return gathered;
        const { facts, policy } = gathered.value;
        const website = facts.website.name;
        const read = withoutSecrets(readExact([order.email]), facts.secrets);
        const [email] = read.emails;
        if (email === undefined) return err({ code: 'nothing-to-generate', problems: read.problems });
        const judged = judge(policy, [{ website, email }], facts.secrets, order);
        if (!judged.ok && judged.error.code === 'generate-forbidden') return judged;
        const others = fixtureEmails.filter((one) => policy.outside([{ website, email: one }]).length === 0);
        const { made, omitted } = await makeFixtures(
          facts,
          [email, ...others],
          (standsFor) => policy.rule !== 'test-addresses-only' || policy.outside(standsFor).length === 0,
          diagnoser(pool, watch.signal),
          watch,
        );
        return handOut(order, 'fixture-set', made, read, omitted);
      }),

    async page({ batch, offset }) {
      const found = find(batch);
      if (!found.ok) return found;
      const { form, made } = found.value;
      return ok(made.slice(offset, offset + generatedPage).map((one) => rowOf(form, one)));
    },

    async text({ batch }) {
      const found = find(batch);
      if (!found.ok) return found;
      const pieces: string[] = [];
      for (const piece of outputText(found.value.form, generatedIn(found.value))) {
        pieces.push(piece);
        await nextTurn();
      }
      return ok(pieces.join(''));
    },

    fileName({ batch }) {
      const found = find(batch);
      return found.ok ? ok(`signatures.${extensions[found.value.form]}`) : found;
    },

    async save({ batch, path }, signal) {
      const found = find(batch);
      if (!found.ok) return found;
      const { form } = found.value;
      const all = generatedIn(found.value);
      function* pieces(): Generator<string> {
        for (const piece of outputText(form, all)) {
          if (signal?.aborted) throw new Cancelled();
          yield piece;
        }
      }
      return write(path, pieces());
    },

    log: {
      newest: (limit) => log.newest(limit),
      export: (path) => write(path, log.lines()),
    },

    async mayReveal({ websiteId, email }) {
      return (await revealing(websiteId, email)).ok;
    },

    async toConfirm({ websiteId, email }) {
      const allowed = await revealing(websiteId, email);
      if (!allowed.ok) return undefined;
      const { website, secrets } = allowed.value;
      const found = await policy(website.name);
      if (found.ok && found.value.outside([{ website: website.name, email }]).length === 0) return undefined;
      return tellable(email, secrets);
    },

    async reveal({ websiteId, email }) {
      const allowed = await revealing(websiteId, email);
      if (!allowed.ok) return allowed;
      const { website, secrets } = allowed.value;
      const entry = { at: now().toISOString(), website: website.name, form: 'reveal' };
      const isSecret = holdingSecrets([email], secrets).size > 0;
      const logged = await log.append([{ ...entry, email: isSecret ? '[secret key]' : email }]);
      return logged.ok ? ok(sign(website.secret, email)) : logged;
    },
  };
}
