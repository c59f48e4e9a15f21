import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { assertNever } from '../core/assertNever.ts';
import type { CauseId, Layer } from '../core/causes/CauseId.ts';
import { catalogue } from '../core/causes/catalogue.ts';
import type { WebsiteFacts } from '../core/causes/Facts.ts';
import type { Diagnosis, Explanation, Verdict } from '../core/diagnosis/Diagnosis.ts';
import type { Question } from '../core/diagnosis/Question.ts';
import { explainFinding } from '../core/explanation/explainFinding.ts';
import { breakRefusalWords } from '../core/generate/breakRefusalWords.ts';
import { breakSignature, exampleOf, type KnownFacts } from '../core/generate/breakSignature.ts';
import type { Standing } from '../core/generate/brokenCandidates.ts';
import { causeNeeds } from '../core/generate/causeNeeds.ts';
import type { EmailProblem, ReadEmails } from '../core/generate/EmailProblem.ts';
import { expandPattern } from '../core/generate/expandPattern.ts';
import {
  breakableCauses,
  fixtureEmails,
  fixtureSet,
  sampleIdentity,
  sampleOtherEmail,
} from '../core/generate/fixtureSet.ts';
import type { GeneratedSignature } from '../core/generate/GeneratedSignature.ts';
import type { OutputForm } from '../core/generate/outputForms.ts';
import { outputText } from '../core/generate/outputText.ts';
import { readEmailList } from '../core/generate/readEmailList.ts';
import { snippetOf } from '../core/generate/snippetOf.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { createHmacBatch } from '../core/signature/batch/createHmacBatch.ts';
import type { HmacBatch } from '../core/signature/batch/HmacBatch.ts';
import { bytesOf } from '../core/signature/bytesOf.ts';
import { hexOf } from '../core/signature/hexOf.ts';
import { sameText } from '../core/signature/sameText.ts';
import { sign } from '../core/signature/sign.ts';
import { fingerprintOf } from './fingerprintOf.ts';
import type { GeneratePolicy } from './generatePolicy.ts';
import type { GenerationLog, LogEntry, LogPage } from './generationLog.ts';
import type { SearchPool } from './searchPool.ts';
import type { ServiceError } from './views.ts';
import type { GatheredFacts } from './websites.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

/** Where the emails come from: one a line, patterns, or texts that are taken exactly as they are. */
export type EmailSource =
  | { readonly kind: 'list'; readonly text: string }
  | { readonly kind: 'pattern'; readonly text: string }
  | { readonly kind: 'exact'; readonly emails: readonly string[] };

/** Which secret to sign with: `null` for the current one, else the fingerprint of a previous one. */
export type SecretChoice = string | null;

export interface GenerateOrder {
  readonly websiteId: string;
  readonly secret: SecretChoice;
  readonly source: EmailSource;
  readonly form: OutputForm;
  /** Mistakes to make; none for valid signatures. */
  readonly causes: readonly CauseId[];
  /** What `confirmation-needed` gave, once a person has agreed; it holds for exactly those addresses. */
  readonly confirmation: string | null;
}

export interface FixtureOrder {
  readonly websiteId: string;
  readonly secret: SecretChoice;
  readonly email: string;
  readonly form: 'json' | 'csv';
  readonly confirmation: string | null;
}

export type GenerateError =
  | ServiceError
  | { readonly code: 'nothing-to-generate'; readonly problems: readonly EmailProblem[] }
  | { readonly code: 'too-many-broken'; readonly most: number }
  | { readonly code: 'secret-unknown' }
  /** So many addresses are no test addresses; some of them, and the key to go on with. */
  | {
      readonly code: 'confirmation-needed';
      readonly count: number;
      readonly examples: readonly Standing[];
      readonly confirmation: string;
    }
  | { readonly code: 'batch-gone' }
  | { readonly code: 'file-unwritable'; readonly path: string; readonly reason: string };

/** One output, as shown. */
export interface GeneratedRow {
  readonly email: string;
  /** In the form that was asked for. */
  readonly text: string;
  readonly outcome: Verdict;
  readonly causes: Explanation;
}

/** An email or mistake for which nothing was made. */
export interface Omitted {
  readonly email: string;
  readonly causes: readonly CauseId[];
  readonly why: string;
}

/** What was generated. Large ones are had page by page, or copied and saved as a whole. */
export interface Batch {
  readonly batch: string;
  readonly form: OutputForm;
  readonly count: number;
  readonly rows: readonly GeneratedRow[];
  /** The first of them, and how many there are. */
  readonly problems: readonly EmailProblem[];
  readonly problemCount: number;
  readonly omitted: readonly Omitted[];
  readonly omittedCount: number;
}

export interface Preview {
  readonly count: number;
  readonly emails: readonly string[];
  readonly problems: readonly EmailProblem[];
  readonly problemCount: number;
  /** How many are no test addresses. */
  readonly outside: number;
}

export interface BreakableCause {
  readonly id: CauseId;
  readonly layer: Exclude<Layer, 'delivery' | 'exposure'>;
  /** With the example that would be made, where it applies. */
  readonly title: string;
  /** Why it cannot be made with this email and website; `null` when it can. */
  readonly why: string | null;
}

export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

type Answer<T> = Promise<Result<T, GenerateError>>;

export interface Generate {
  policy(args: { readonly websiteId: string }): Answer<GeneratePolicy>;
  expand(args: { readonly websiteId: string; readonly source: EmailSource }): Answer<Preview>;
  causes(args: { readonly websiteId: string; readonly email: string }): Answer<readonly BreakableCause[]>;
  run(order: GenerateOrder, watch?: Watch): Answer<Batch>;
  fixtureSet(order: FixtureOrder, watch?: Watch): Answer<Batch>;
  page(args: { readonly batch: string; readonly offset: number }): Answer<readonly GeneratedRow[]>;
  /** Everything of a batch as one text. */
  text(args: { readonly batch: string }): Result<string, GenerateError>;
  /** A name for the file of a batch. */
  fileName(args: { readonly batch: string }): Result<string, GenerateError>;
  /** Writes a batch to a file, whole or not at all. The path must come from the person, not from a page. */
  save(args: { readonly batch: string; readonly path: string }, signal?: AbortSignal): Answer<undefined>;
  log: {
    newest(limit: number): Answer<LogPage>;
    export(path: string): Answer<undefined>;
  };
  /** The valid signature of one email, for somebody who asked to see it. */
  reveal(args: { readonly websiteId: string; readonly email: string }): Promise<Result<string, ServiceError>>;
}

export interface GenerateOptions {
  readonly facts: (websiteId: string) => Promise<Result<GatheredFacts, ServiceError>>;
  /** Reads the policy anew at each call: it may change while the program runs. */
  readonly policy: (website: string) => Promise<Result<GeneratePolicy, ServiceError>>;
  readonly log: Pick<GenerationLog, 'append' | 'newest' | 'lines'>;
  readonly pool: SearchPool;
  readonly now: () => Date;
}

/** Outputs shown at a time. */
export const pageRows = 100;
/** Each broken one takes some milliseconds, or a second where several mistakes are combined. */
export const mostBroken = 1_000;

const signedAtOnce = 4_096;
const mostProblems = 1_000;
const mostOmitted = 100;
const mostExamples = 5;
const searchLimits = { maxMs: 5_000 } as const;

/** A signature on its way into a batch. */
interface Made {
  readonly generated: GeneratedSignature;
  readonly causes: Explanation;
  readonly standsFor: readonly Standing[];
}

interface Kept {
  readonly id: string;
  readonly form: OutputForm;
  readonly made: readonly Made[];
}

class Cancelled extends Error {}

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

function readSource(source: EmailSource): ReadEmails {
  switch (source.kind) {
    case 'list':
      return readEmailList(source.text);
    case 'pattern':
      return expandPattern(source.text);
    case 'exact':
      return { emails: [...new Set(source.emails)].filter((email) => email !== ''), problems: [] };
    default:
      return assertNever(source);
  }
}

const rowOf = (form: OutputForm, { generated, causes }: Made): GeneratedRow => ({
  email: generated.email,
  text: snippetOf(form, generated),
  outcome: generated.expected?.outcome ?? 'verified',
  causes,
});

const knownFacts = (email: string, { website, websites }: GatheredFacts): KnownFacts => ({
  email,
  website,
  websites,
  knownEmails: [sampleOtherEmail],
  identity: sampleIdentity,
});

/** Whoever pastes a secret in place of an email must not find it in the log. */
const withoutSecrets = (text: string, { website, websites }: GatheredFacts): string =>
  [website, ...websites]
    .flatMap(({ secret, previousSecrets }) => [secret, ...previousSecrets.map((one) => one.secret)])
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '[secret key]'), text);

/** The chosen website with the chosen secret in the place of the current one. */
function withSecret(facts: GatheredFacts, choice: SecretChoice): GatheredFacts | undefined {
  if (choice === null) return facts;
  const { website } = facts;
  const secret = website.previousSecrets.find((one) => fingerprintOf(one.secret) === choice)?.secret;
  if (secret === undefined) return undefined;
  const previousSecrets = website.previousSecrets.filter((one) => one.secret !== secret);
  const chosen: WebsiteFacts = { ...website, secret, previousSecrets };
  return { website: chosen, websites: facts.websites.map((one) => (one === website ? chosen : one)) };
}

/**
 * Makes signatures for tests: valid ones, and ones that are wrong on purpose. All rules are kept here, so that no
 * shell can go around them: what is forbidden is refused, what is for real people has to be confirmed for exactly
 * these people, and nothing is handed out before it is in the log.
 */
export function createGenerate({ facts, policy, log, pool, now }: GenerateOptions): Generate {
  const confirmationKey = randomBytes(32);
  let kept: Kept | undefined;
  let batch: HmacBatch | undefined;

  const confirmationOf = (website: string, secret: SecretChoice, outside: readonly Standing[]): string =>
    createHmac('sha256', confirmationKey)
      .update(JSON.stringify([website, secret, outside.map((one) => [one.website, one.email])]))
      .digest('hex');

  /** A verdict on all addresses of an order: allowed, forbidden, or to be confirmed. */
  function judge(
    { rule, path, outside }: GeneratePolicy,
    standings: readonly Standing[],
    order: {
      readonly websiteId: string;
      readonly secret: SecretChoice;
      readonly confirmation: string | null;
    },
  ): Result<undefined, GenerateError> {
    if (rule === 'never') return err({ code: 'generate-forbidden', path: path ?? '', email: null });
    const beyond = outside(standings);
    const [first] = beyond;
    if (first === undefined) return ok(undefined);
    if (rule === 'test-addresses-only') {
      return err({ code: 'generate-forbidden', path: path ?? '', email: first.email.slice(0, 1_000) });
    }
    const confirmation = confirmationOf(order.websiteId, order.secret, beyond);
    if (order.confirmation !== null && sameText(order.confirmation, confirmation)) return ok(undefined);
    return err({
      code: 'confirmation-needed',
      count: beyond.length,
      examples: beyond.slice(0, mostExamples),
      confirmation,
    });
  }

  async function gather(
    websiteId: string,
    choice: SecretChoice,
  ): Answer<{ readonly facts: GatheredFacts; readonly policy: GeneratePolicy }> {
    const gathered = await facts(websiteId);
    if (!gathered.ok) return gathered;
    const chosen = withSecret(gathered.value, choice);
    if (chosen === undefined) return err({ code: 'secret-unknown' });
    const found = await policy(chosen.website.name);
    return found.ok ? ok({ facts: chosen, policy: found.value }) : found;
  }

  const diagnoser =
    (signal: AbortSignal | undefined) =>
    async (question: Question): Promise<Diagnosis> => {
      const found = await pool.search(question, { ...searchLimits, signal });
      if (!found.ok) throw new Cancelled();
      return found.value;
    };

  async function signAll(
    { secret }: WebsiteFacts,
    emails: readonly string[],
    { signal, onProgress }: Watch,
  ): Promise<readonly Made[]> {
    const made: Made[] = [];
    for (let start = 0; start < emails.length; start += signedAtOnce) {
      const some = emails.slice(start, start + signedAtOnce);
      batch ??= createHmacBatch('sha256');
      batch.setKey(bytesOf(secret));
      const digests = batch.digestAll(batch.pack(some.map(bytesOf)));
      for (const [index, email] of some.entries()) {
        const signature = hexOf(digests.subarray(index * 32, index * 32 + 32));
        made.push({ generated: { email, signature }, causes: [], standsFor: [] });
      }
      // The batch knows the secret as long as it is its key.
      batch.setKey(new Uint8Array());
      onProgress?.(made.length, emails.length);
      await nextTurn();
      if (signal?.aborted) throw new Cancelled();
    }
    return made;
  }

  async function breakAll(
    gathered: GatheredFacts,
    emails: readonly string[],
    causes: readonly CauseId[],
    { signal, onProgress }: Watch,
  ): Promise<{ readonly made: readonly Made[]; readonly omitted: readonly Omitted[] }> {
    const made: Made[] = [];
    const omitted: Omitted[] = [];
    for (const [index, email] of emails.entries()) {
      const broken = await breakSignature(knownFacts(email, gathered), causes, diagnoser(signal));
      if (broken.ok) {
        const { signature, verdict, causes: found, standsFor } = broken.value;
        const expected = { outcome: verdict, causes: found.map(({ id }) => id) };
        made.push({ generated: { email, signature, expected }, causes: found, standsFor });
      } else omitted.push({ email, causes, why: breakRefusalWords(broken.error) });
      onProgress?.(index + 1, emails.length);
      if (signal?.aborted) throw new Cancelled();
    }
    return { made, omitted };
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
    { emails, problems }: ReadEmails,
    omitted: readonly Omitted[],
  ): Answer<Batch> {
    // Anew: making many takes a while, and what was allowed then may not be now.
    const gathered = await gather(order.websiteId, order.secret);
    if (!gathered.ok) return gathered;
    const { facts, policy } = gathered.value;
    const website = facts.website.name;
    const standings = [
      ...emails.map((email) => ({ website, email })),
      ...made.flatMap(({ standsFor }) => standsFor),
    ];
    const judged = judge(policy, standings, order);
    if (!judged.ok) return judged;
    const at = now().toISOString();
    const entries = made.map(
      ({ generated: { email, expected } }): LogEntry => ({
        at,
        website,
        email: withoutSecrets(email, facts),
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
      rows: made.slice(0, pageRows).map((one) => rowOf(order.form, one)),
      problems: problems.slice(0, mostProblems),
      problemCount: problems.length,
      omitted: omitted.slice(0, mostOmitted),
      omittedCount: omitted.length,
    });
  }

  async function unlessCancelled<T>(work: () => Answer<T>): Answer<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Cancelled) return err({ code: 'cancelled' });
      throw error;
    }
  }

  const find = (id: string): Result<Kept, GenerateError> =>
    kept?.id === id ? ok(kept) : err({ code: 'batch-gone' });

  async function write(path: string, text: Iterable<string> | AsyncIterable<string>): Answer<undefined> {
    try {
      // In a folder of the person's own, a name that is nobody else's.
      await writeFileAtomically(path, text, join(dirname(path), `.${randomUUID()}.part`));
      return ok(undefined);
    } catch (error) {
      if (error instanceof Cancelled) return err({ code: 'cancelled' });
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      return err({ code: 'file-unwritable', path, reason });
    }
  }

  return {
    async policy({ websiteId }) {
      const gathered = await facts(websiteId);
      return gathered.ok ? policy(gathered.value.website.name) : gathered;
    },

    async expand({ websiteId, source }) {
      const { emails, problems } = readSource(source);
      const gathered = await gather(websiteId, null);
      if (!gathered.ok) return gathered;
      const website = gathered.value.facts.website.name;
      return ok({
        count: emails.length,
        emails: emails.slice(0, pageRows),
        problems: problems.slice(0, mostProblems),
        problemCount: problems.length,
        outside: gathered.value.policy.outside(emails.map((email) => ({ website, email }))).length,
      });
    },

    async causes({ websiteId, email }) {
      const gathered = await facts(websiteId);
      if (!gathered.ok) return gathered;
      const known = knownFacts(email, gathered.value);
      return ok(
        breakableCauses.flatMap((id): readonly BreakableCause[] => {
          const cause = catalogue.get(id);
          if (cause === undefined || cause.layer === 'delivery' || cause.layer === 'exposure') return [];
          const { layer, title } = cause;
          const [example] = exampleOf(known, id) ?? [];
          if (example !== undefined) return [{ id, layer, title: explainFinding(example).title, why: null }];
          return [{ id, layer, title, why: causeNeeds[id] ?? 'It changes nothing in this email.' }];
        }),
      );
    },

    run: (order, watch = {}) =>
      unlessCancelled(async () => {
        const gathered = await gather(order.websiteId, order.secret);
        if (!gathered.ok) return gathered;
        const { facts, policy } = gathered.value;
        const read = readSource(order.source);
        const { emails, problems } = read;
        if (emails.length === 0) {
          return err({ code: 'nothing-to-generate', problems: problems.slice(0, mostProblems) });
        }
        if (order.causes.length > 0 && emails.length > mostBroken) {
          return err({ code: 'too-many-broken', most: mostBroken });
        }
        const website = facts.website.name;
        // Before the work too, so that nobody waits for what is forbidden; what is to be confirmed is asked once.
        const judged = judge(
          policy,
          emails.map((email) => ({ website, email })),
          order,
        );
        if (!judged.ok && (judged.error.code === 'generate-forbidden' || order.causes.length === 0))
          return judged;
        if (order.causes.length === 0) {
          return handOut(order, order.form, await signAll(facts.website, emails, watch), read, []);
        }
        const { made, omitted } = await breakAll(facts, emails, order.causes, watch);
        return handOut(order, order.form, made, read, omitted);
      }),

    fixtureSet: (order, watch = {}) =>
      unlessCancelled(async () => {
        const gathered = await gather(order.websiteId, order.secret);
        if (!gathered.ok) return gathered;
        const { facts, policy } = gathered.value;
        const website = facts.website.name;
        const { email } = order;
        if (email === '') return err({ code: 'nothing-to-generate', problems: [] });
        const judged = judge(policy, [{ website, email }], order);
        if (!judged.ok && judged.error.code === 'generate-forbidden') return judged;
        const others = fixtureEmails.filter((one) => policy.outside([{ website, email: one }]).length === 0);
        const made: Made[] = [];
        const omitted: Omitted[] = [];
        const total = breakableCauses.length + 1;
        const steps = fixtureSet(knownFacts(email, facts), others, diagnoser(watch.signal));
        for await (const step of steps) {
          if (step.kind === 'omitted') {
            omitted.push({ email, causes: [step.cause], why: breakRefusalWords(step.refusal) });
          } else if (policy.rule === 'test-addresses-only' && policy.outside(step.standsFor).length > 0) {
            const causes = step.made.expected?.causes ?? [];
            omitted.push({
              email,
              causes,
              why: 'Its digest would be valid for an address that is no test address.',
            });
          } else {
            made.push({ generated: step.made, causes: step.causes, standsFor: step.standsFor });
          }
          watch.onProgress?.(made.length + omitted.length, total);
          if (watch.signal?.aborted) throw new Cancelled();
        }
        return handOut(order, 'fixture-set', made, { emails: [email], problems: [] }, omitted);
      }),

    async page({ batch, offset }) {
      const found = find(batch);
      if (!found.ok) return found;
      const { form, made } = found.value;
      return ok(made.slice(offset, offset + pageRows).map((one) => rowOf(form, one)));
    },

    text({ batch }) {
      const found = find(batch);
      if (!found.ok) return found;
      const { form, made } = found.value;
      return ok(
        [
          ...outputText(
            form,
            made.map(({ generated }) => generated),
          ),
        ].join(''),
      );
    },

    fileName({ batch }) {
      const found = find(batch);
      return found.ok ? ok(`signatures.${extensions[found.value.form]}`) : found;
    },

    async save({ batch, path }, signal) {
      const found = find(batch);
      if (!found.ok) return found;
      const { form, made } = found.value;
      function* pieces(): Generator<string> {
        for (const piece of outputText(
          form,
          made.map(({ generated }) => generated),
        )) {
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

    async reveal({ websiteId, email }) {
      const gathered = await facts(websiteId);
      if (!gathered.ok) return gathered;
      const { website } = gathered.value;
      const found = await policy(website.name);
      if (!found.ok) return found;
      const { rule, path, outside } = found.value;
      const isForbidden =
        rule === 'never' ||
        (rule === 'test-addresses-only' && outside([{ website: website.name, email }]).length > 0);
      if (isForbidden) {
        return err({
          code: 'generate-forbidden',
          path: path ?? '',
          email: rule === 'never' ? null : email.slice(0, 1_000),
        });
      }
      const entry = { at: now().toISOString(), website: website.name, form: 'reveal' };
      const logged = await log.append([{ ...entry, email: withoutSecrets(email, gathered.value) }]);
      return logged.ok ? ok(sign(website.secret, email)) : logged;
    },
  };
}
