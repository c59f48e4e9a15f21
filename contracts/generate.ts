import * as v from 'valibot';
import { causeId, explanation, finding } from '../core/diagnosis/Diagnosis.ts';
import { breakRefusal } from '../core/generate/BreakRefusal.ts';
import { computingLayers } from '../core/generate/computingLayers.ts';
import { emailProblem } from '../core/generate/EmailProblem.ts';
import { outputFormIds } from '../core/generate/outputForms.ts';
import { testAddressRefusals } from '../core/generate/testAddresses.ts';
import type { Shape } from '../core/Shape.ts';
import { verdicts } from '../core/signature/Verdict.ts';
import { longestExactEmail, mostChosenCauses, mostExactEmails, mostPatterns } from './limits.ts';
import { call, id, index, name, nothing, pasted, resultOf } from './parts.ts';
import { fileUnwritable, serviceError } from './ServiceError.ts';

const generateError = v.variant('code', [
  ...serviceError.options,
  v.strictObject({ code: v.literal('nothing-to-generate'), problems: v.array(emailProblem) }),
  v.strictObject({ code: v.literal('too-many-broken'), most: v.number() }),
  v.strictObject({ code: v.literal('secret-unknown') }),
  v.strictObject({ code: v.literal('batch-gone') }),
  fileUnwritable,
]);
export type GenerateError = Shape<typeof generateError>;

const generated = <S extends v.GenericSchema>(value: S) => resultOf(value, generateError);

/** Why patterns of test addresses were not kept; `pattern` is the one at fault. */
const testAddressError = v.strictObject({
  code: v.literal('test-address-refused'),
  pattern: v.string(),
  reason: v.picklist([...testAddressRefusals, 'too-many']),
});
export type TestAddressError = Shape<typeof testAddressError>;

/** Which secret to sign with: `null` for the current one, else the fingerprint of a previous one. */
const secretChoice = v.nullable(id);
export type SecretChoice = Shape<typeof secretChoice>;
const exactEmail = v.pipe(v.string(), v.maxLength(longestExactEmail));

/** Where the emails come from: one a line, patterns, or texts that are taken exactly as they are. */
const emailSource = v.variant('kind', [
  v.strictObject({ kind: v.literal('list'), text: pasted }),
  v.strictObject({ kind: v.literal('pattern'), text: pasted }),
  v.strictObject({
    kind: v.literal('exact'),
    emails: v.pipe(v.array(exactEmail), v.maxLength(mostExactEmails)),
  }),
]);
export type EmailSource = Shape<typeof emailSource>;

const outputForm = v.picklist(outputFormIds);
const batch = v.strictObject({ batch: id });

const generateArgs = v.strictObject({
  websiteId: id,
  secret: secretChoice,
  source: emailSource,
  form: outputForm,
  /** Mistakes to make; none for valid signatures. */
  causes: v.pipe(v.array(causeId), v.maxLength(mostChosenCauses)),
});
export type GenerateArgs = Shape<typeof generateArgs>;

const fixtureArgs = v.strictObject({
  websiteId: id,
  secret: secretChoice,
  email: exactEmail,
  form: v.picklist(['json', 'csv']),
});
export type FixtureArgs = Shape<typeof fixtureArgs>;

/** One output, as shown. */
const generatedRow = v.strictObject({
  email: v.string(),
  /** In the form that was asked for. */
  text: v.string(),
  outcome: v.picklist(verdicts),
  causes: explanation,
});
export type GeneratedRow = Shape<typeof generatedRow>;

/** An email or mistake for which nothing was made. */
const omitted = v.strictObject({ email: v.string(), causes: v.array(causeId), refusal: breakRefusal });
export type Omitted = Shape<typeof omitted>;

/** What was generated. Large ones are had page by page, or copied and saved as a whole. */
const generatedBatch = v.strictObject({
  /** For `page`, `copyAll` and `save`; the next `run` or `fixtureSet` takes its place. */
  batch: v.string(),
  form: outputForm,
  count: v.number(),
  /** The first page. */
  rows: v.array(generatedRow),
  /** The first of them, and how many there are. */
  problems: v.array(emailProblem),
  problemCount: v.number(),
  omitted: v.array(omitted),
  omittedCount: v.number(),
});
export type GeneratedBatch = Shape<typeof generatedBatch>;

const generatePreview = v.strictObject({
  count: v.number(),
  emails: v.array(v.string()),
  problems: v.array(emailProblem),
  problemCount: v.number(),
  /** How many are no test addresses. */
  outside: v.number(),
});
export type GeneratePreview = Shape<typeof generatePreview>;

/** What an administrator lets people generate, from the least strict to the strictest. */
export const generateRules = ['with-confirmation', 'test-addresses-only', 'never'] as const;
export type GenerateRule = (typeof generateRules)[number];

/** What may be generated for one website, without a question or at all. */
const generatePolicy = v.strictObject({
  rule: v.picklist(generateRules),
  /** The managed-settings file, if there is one. */
  path: v.nullable(v.string()),
  /** Patterns of test addresses. Of several lists, those that lie within every one; addresses may fit all in other ways. */
  testAddresses: v.array(v.string()),
  /** Whether an administrator has a say in the test addresses, so that a person cannot add to them. */
  locked: v.boolean(),
});
export type GeneratePolicyView = Shape<typeof generatePolicy>;

const breakableCause = v.strictObject({
  id: causeId,
  layer: v.picklist(computingLayers),
  /** Whether it can be made with this email and website. */
  applies: v.boolean(),
  /** What would be made; where it does not apply, what would be made of an email in which it shows. */
  example: v.nullable(finding),
});
export type BreakableCause = Shape<typeof breakableCause>;

/** What was made, and for whom. Never the signature, never a secret. */
export const logEntry = v.strictObject({
  /** ISO 8601, UTC. */
  at: v.string(),
  /** The website's name; `null` for a secret that was given for one run. */
  website: v.nullable(v.string()),
  email: v.string(),
  /** An output form, or `reveal`, `fixture-set`. */
  form: v.string(),
  /** The mistakes made in it; absent in a valid one. */
  causes: v.optional(v.array(causeId)),
  /** Present when a previous secret was used. */
  secret: v.optional(v.literal('previous')),
});
export type LogEntry = Shape<typeof logEntry>;

const logPage = v.strictObject({
  path: v.string(),
  /** Newest first. */
  entries: v.array(logEntry),
  /** Whether there are older ones. */
  more: v.boolean(),
  /** Lines that cannot be read, among those looked at. */
  damagedLines: v.number(),
});
export type LogPage = Shape<typeof logPage>;

export const generateCalls = {
  policy: call(v.strictObject({ websiteId: id }), generated(generatePolicy)),
  setTestAddresses: call(
    v.strictObject({ websiteId: id, patterns: v.pipe(v.array(name), v.maxLength(mostPatterns)) }),
    resultOf(v.array(v.string()), v.variant('code', [...serviceError.options, testAddressError])),
  ),
  /** What a list or pattern gives, without signing anything. */
  expand: call(v.strictObject({ websiteId: id, source: emailSource }), generated(generatePreview)),
  /** The mistakes that can be made on purpose. */
  causes: call(v.strictObject({ websiteId: id, email: exactEmail }), generated(v.array(breakableCause))),
  /**
   * A new `run` or `fixtureSet` cancels the one before it, which gives `cancelled`. Before signatures for addresses
   * that are no test addresses, main asks the person in a dialog of its own: a no gives `cancelled` too.
   */
  run: call(generateArgs, generated(generatedBatch)),
  /** One valid signature and one of every mistake that can be made, with what is expected of each. */
  fixtureSet: call(fixtureArgs, generated(generatedBatch)),
  /** How far the latest `run` or `fixtureSet` is; `null` when none is under way. */
  progress: call(nothing, v.nullable(v.strictObject({ done: v.number(), total: v.number() }))),
  cancel: call(nothing, v.undefined()),
  page: call(v.strictObject({ ...batch.entries, offset: index }), generated(v.array(generatedRow))),
  /** Puts all of a batch on the clipboard, in the main process. */
  copyAll: call(batch, generated(v.undefined())),
  /** Asks where to, in a dialog of the main process; gives the path, or `null` when the person changed their mind. */
  save: call(batch, generated(v.nullable(v.string()))),
  /** The newest entries. */
  log: call(nothing, generated(logPage)),
  exportLog: call(nothing, generated(v.nullable(v.string()))),
} as const;
