import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type {
  BreakableCause,
  EmailSource,
  GeneratedBatch,
  GeneratedRow,
  GenerateError,
  Omitted,
} from '../../contracts/generate.ts';
import { generatedPage } from '../../contracts/limits.ts';
import { assertNever } from '../../core/assertNever.ts';
import { catalogue } from '../../core/causes/catalogue.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import { exampleOf } from '../../core/generate/breakSignature.ts';
import type { Standing } from '../../core/generate/brokenCandidates.ts';
import {
  type EmailProblem,
  excerpt,
  type FoundProblem,
  mostProblems,
  type ReadEmails,
} from '../../core/generate/EmailProblem.ts';
import { expandPattern } from '../../core/generate/expandPattern.ts';
import { breakableCauses, fixtureEmails } from '../../core/generate/fixtureSet.ts';
import type { GeneratedSignature } from '../../core/generate/GeneratedSignature.ts';
import type { OutputForm } from '../../core/generate/outputForms.ts';
import { outputText } from '../../core/generate/outputText.ts';
import { readEmailList } from '../../core/generate/readEmailList.ts';
import { snippetOf } from '../../core/generate/snippetOf.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { SearchPool } from '../check/searchPool.ts';
import { hidden } from '../redaction/hideSecrets.ts';
import { holdingSecrets } from '../redaction/holdingSecrets.ts';
import type { PerCall } from '../redaction/redacted.ts';
import type { Leaving, SigningGate, SigningRequest } from '../signing/createSigningGate.ts';
import type { GenerationLog } from '../signing/generationLog.ts';
import { chosenTerms, signingTerms } from '../signing/signingTerms.ts';
import { saveFile } from '../storedFiles/saveFile.ts';
import type { Snapshot } from '../websites/Snapshot.ts';
import { inTurns } from '../workers/inTurns.ts';
import type { Generate, GenerateAnswer, MakeAnswer } from './generateViews.ts';
import {
  breakAll,
  Cancelled,
  diagnoser,
  knownFacts,
  type Made,
  makeFixtures,
  signAll,
} from './makeSignatures.ts';

interface GenerateOptions {
  readonly gate: SigningGate;
  readonly log: Pick<GenerationLog, 'newest' | 'lines'>;
  readonly pool: SearchPool;
}

/** Each broken one takes some milliseconds, or a second where several mistakes are combined. */
const mostBroken = 1_000;

const mostOmitted = 100;

interface Kept {
  readonly id: string;
  readonly form: OutputForm;
  readonly made: readonly Made[];
  /** The website's name when it was made, and for whom all of it is valid. */
  readonly website: string;
  readonly standings: readonly Standing[];
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

/** Makes signatures for tests: valid ones, and ones that are wrong on purpose. The rules are the gate's. */
export function createGenerate({ gate, log, pool }: GenerateOptions): PerCall<Snapshot, Generate> {
  let kept: Kept | undefined;

  /** Lets what was made out by the gate, keeps it, and gives its first page. */
  async function handOut(
    snapshot: Snapshot,
    order: SigningRequest & { readonly form: OutputForm },
    loggedForm: string,
    made: readonly Made[],
    { emails, problems, problemCount }: Clean,
    omitted: readonly Omitted[],
  ): MakeAnswer<GeneratedBatch> {
    // Anew: making many takes a while, and what was allowed then may not be now.
    snapshot.renew();
    const terms = await chosenTerms(snapshot, order.websiteId, order.secret);
    if (!terms.ok) return terms;
    const website = terms.value.facts.website.name;
    const leaving: Leaving = {
      standings: [
        ...emails.map((email) => ({ website, email })),
        ...made.flatMap(({ standsFor }) => standsFor),
      ],
      entries: made.map(({ generated: { email, expected } }) => ({
        email,
        form: loggedForm,
        ...(expected === undefined || expected.causes.length === 0 ? {} : { causes: [...expected.causes] }),
      })),
    };
    return gate.letOut(terms.value, order, leaving, () => {
      kept = { id: randomUUID(), form: order.form, made, website, standings: leaving.standings };
      return {
        batch: kept.id,
        form: order.form,
        count: made.length,
        rows: made.slice(0, generatedPage).map((one) => rowOf(order.form, one)),
        problems,
        problemCount,
        omitted: omitted.slice(0, mostOmitted),
        omittedCount: omitted.length,
      };
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

  /** Anew each time: what was allowed when it was made may not leave any more. */
  async function findAllowed(snapshot: Snapshot, id: string): GenerateAnswer<Kept> {
    const found = find(id);
    if (!found.ok) return found;
    const { website, standings } = found.value;
    const policy = await snapshot.policy(website);
    if (!policy.ok) return policy;
    const refusal = gate.refuse(
      { facts: { secrets: await snapshot.secrets() }, policy: policy.value },
      standings,
    );
    return refusal === undefined ? found : err(refusal);
  }

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

  return {
    async policy(snapshot, { websiteId }) {
      const terms = await signingTerms(snapshot, websiteId);
      return terms.ok ? ok(terms.value.policy) : terms;
    },

    async expand(snapshot, { websiteId, source }) {
      const terms = await signingTerms(snapshot, websiteId);
      if (!terms.ok) return terms;
      const { facts, policy } = terms.value;
      const { emails, ...found } = withoutSecrets(await readSource(source), facts.secrets);
      const website = facts.website.name;
      return ok({
        count: emails.length,
        emails: emails.slice(0, generatedPage),
        ...found,
        outside: policy.outside(emails.map((email) => ({ website, email }))).length,
      });
    },

    async causes(snapshot, { websiteId, email }) {
      const facts = await snapshot.facts(websiteId);
      if (!facts.ok) return facts;
      const isSecret = holdingSecrets([email], facts.value.secrets).size > 0;
      const known = knownFacts(isSecret ? '' : email, facts.value);
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

    run: (snapshot, order, watch = {}) =>
      unlessCancelled(async () => {
        const terms = await chosenTerms(snapshot, order.websiteId, order.secret);
        if (!terms.ok) return terms;
        const { facts } = terms.value;
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
        const judged = gate.judge(
          terms.value,
          emails.map((email) => ({ website, email })),
          order,
        );
        if (!judged.ok && (judged.error.code === 'generate-forbidden' || order.causes.length === 0))
          return judged;
        if (order.causes.length === 0) {
          const made = await signAll(facts.website.secret, emails, watch);
          return handOut(snapshot, order, order.form, made, read, []);
        }
        const { made, omitted } = await breakAll(
          facts,
          emails,
          order.causes,
          diagnoser(pool, watch.signal),
          watch,
        );
        return handOut(snapshot, order, order.form, made, read, omitted);
      }),

    fixtureSet: (snapshot, order, watch = {}) =>
      unlessCancelled(async () => {
        const terms = await chosenTerms(snapshot, order.websiteId, order.secret);
        if (!terms.ok) return terms;
        const { facts, policy } = terms.value;
        const website = facts.website.name;
        const read = withoutSecrets(readExact([order.email]), facts.secrets);
        const [email] = read.emails;
        if (email === undefined) return err({ code: 'nothing-to-generate', problems: read.problems });
        const refusal = gate.refuse(terms.value, [{ website, email }]);
        if (refusal !== undefined) return err(refusal);
        const others = fixtureEmails.filter((one) => policy.outside([{ website, email: one }]).length === 0);
        const { made, omitted } = await makeFixtures(
          facts,
          [email, ...others],
          (standsFor) => gate.refuse(terms.value, standsFor) === undefined,
          diagnoser(pool, watch.signal),
          watch,
        );
        return handOut(snapshot, order, 'fixture-set', made, read, omitted);
      }),

    async page(snapshot, { batch, offset }) {
      const found = await findAllowed(snapshot, batch);
      if (!found.ok) return found;
      const { form, made } = found.value;
      return ok(made.slice(offset, offset + generatedPage).map((one) => rowOf(form, one)));
    },

    async text(snapshot, { batch }) {
      const found = await findAllowed(snapshot, batch);
      if (!found.ok) return found;
      const pieces: string[] = [];
      for (const piece of outputText(found.value.form, generatedIn(found.value))) {
        pieces.push(piece);
        await nextTurn();
      }
      return ok(pieces.join(''));
    },

    async fileName(snapshot, { batch }) {
      const found = await findAllowed(snapshot, batch);
      return found.ok ? ok(`signatures.${extensions[found.value.form]}`) : found;
    },

    async save(snapshot, { batch, path }, signal) {
      const found = await findAllowed(snapshot, batch);
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
      newest: (_snapshot, limit) => log.newest(limit),
      export: (_snapshot, path) => write(path, log.lines()),
    },
  };
}
