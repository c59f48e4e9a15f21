import * as v from 'valibot';
import { emailsKept, sourceKinds } from '../core/evidence/Evidence.ts';
import { outputFormIds } from '../core/generate/outputForms.ts';
import { reportForms } from '../core/report/reportForms.ts';
import { auditSchema } from './auditSchema.ts';
import { command } from './commandSchema.ts';
import { linkIds } from './linkIds.ts';
import {
  call,
  explanation,
  finding,
  id,
  keychainTrouble,
  list,
  name,
  nothing,
  pasted,
  serviceError,
} from './schemaParts.ts';
import { settingsSchema } from './settingsSchema.ts';

/**
 * The whole boundary between the window and the main process. Main validates the arguments of every call against
 * it, and the types of main, preload, renderer and test doubles derive from it.
 */
const secret = v.pipe(v.string(), v.maxLength(100_000));
const keptIn = v.picklist(['keychain', 'session']);

const keychainState = v.union([v.strictObject({ state: v.literal('ready') }), keychainTrouble]);

/** Where the secret key of a website is now. `missing`: a key was stored but the keychain no longer gives it. */
const secretStatus = v.variant('kind', [
  v.strictObject({ kind: v.literal('stored'), fingerprint: v.string(), since: v.string() }),
  v.strictObject({ kind: v.literal('session'), fingerprint: v.string() }),
  v.strictObject({ kind: v.literal('example'), fingerprint: v.string() }),
  v.strictObject({ kind: v.literal('missing'), fingerprint: v.string(), since: v.string() }),
  v.strictObject({ kind: v.literal('none') }),
]);

const website = v.strictObject({
  id: v.string(),
  name: v.string(),
  websiteId: v.nullable(v.string()),
  secret: secretStatus,
  /** Newest first. */
  previousSecrets: list(v.strictObject({ fingerprint: v.string(), replacedAt: v.string() })),
});

const result = <S extends v.GenericSchema>(value: S) =>
  v.union([
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), error: serviceError }),
  ]);

const diagnosis = v.strictObject({
  verdict: v.picklist(['verified', 'unverified', 'rejected']),
  status: v.picklist(['match', 'proven', 'suspected', 'unknown']),
  causes: explanation,
  alternatives: list(explanation),
  candidates: v.number(),
  complete: v.boolean(),
  ms: v.number(),
});

/** How the pasted signature lies beside the valid one, without giving the valid one away. */
const comparison = v.strictObject({
  /** Runs over the pasted signature, in order, in UTF-16 code units; `same` where it agrees with the valid one. */
  pasted: list(v.strictObject({ length: v.number(), same: v.boolean() })),
  /** Runs over the 64 characters of the valid signature, likewise. */
  valid: list(v.strictObject({ length: v.number(), same: v.boolean() })),
});

/** `null` when the pasted text is too unlike a signature for a comparison to mean anything. */
const comparisonIfAny = v.nullable(v.union([comparison, v.literal('withheld')]));
const check = v.strictObject({ diagnosis, comparison: comparisonIfAny });
const verdictAtOnce = v.strictObject({ verdict: diagnosis.entries.verdict, comparison: comparisonIfAny });

/** What else is known of the visitor: emails and names that could have been signed in the email's place. */
const checkContext = v.strictObject({
  knownEmails: v.pipe(v.array(name), v.maxLength(emailsKept), v.readonly()),
  identity: v.strictObject({
    userId: v.exactOptional(name),
    nickname: v.exactOptional(name),
    phone: v.exactOptional(name),
  }),
});

/** A place in the pasted text, in UTF-16 code units. */
const range = v.strictObject({ start: v.number(), end: v.number() });
const found = v.strictObject({ value: v.string(), range });
const evidenceFinding = v.strictObject({ ...finding.entries, range });
const paste = v.strictObject({
  /** Best first. */
  candidates: list(
    v.strictObject({
      email: v.exactOptional(found),
      signature: v.exactOptional(found),
      platform: v.picklist(['web', 'ios', 'android', 'react-native', 'flutter', 'capacitor', 'unknown']),
      source: v.picklist(sourceKinds),
      range,
    }),
  ),
  context: v.strictObject({
    websiteIds: list(found),
    tokenIds: list(found),
    nicknames: list(found),
    phones: list(found),
    userIds: list(found),
    emails: list(found),
  }),
  /** Exposure first. A stored secret is named by its website and place, never quoted. */
  findings: list(evidenceFinding),
  warnings: list(v.picklist(['template-source', 'values-in-variables', 'nothing-found'])),
  complete: v.boolean(),
  /** True when a stored secret may stand in the text unnoticed, because the keychain did not give it. */
  secretsUnread: v.boolean(),
});
/** Why a file that the person chose cannot be read; its name has no folders. */
const openedFile = v.union([
  v.strictObject({
    ok: v.literal(true),
    /** `null` when the person changed their mind. */
    value: v.nullable(v.strictObject({ name: v.string(), text: v.string() })),
  }),
  v.strictObject({
    ok: v.literal(false),
    error: v.strictObject({ code: v.picklist(['file-too-large', 'file-unreadable']), name: v.string() }),
  }),
]);

const notice = v.variant('kind', [
  v.strictObject({ kind: v.literal('settings-damaged'), path: v.string(), backup: v.string() }),
  v.strictObject({ kind: v.literal('settings-newer'), path: v.string() }),
  v.strictObject({ kind: v.literal('preferences-damaged'), path: v.string(), backup: v.string() }),
  v.strictObject({ kind: v.literal('managed-settings-damaged'), path: v.string(), reason: v.string() }),
  v.strictObject({
    kind: v.literal('managed-settings-unknown-keys'),
    path: v.string(),
    keys: list(v.string()),
  }),
]);

const causeId = finding.entries.id;
const place = { line: v.number(), column: v.number(), text: v.string() };
/** Something odd in a list or pattern, by line and column from 1. */
const emailProblem = v.union([
  v.strictObject({
    ...place,
    kind: v.picklist([
      'empty-line',
      'not-an-address',
      'line-too-long',
      'text-too-long',
      'unclosed-brace',
      'unopened-brace',
      'empty-alternative',
      'no-alternatives',
      'bad-range',
      'nested-too-deep',
    ]),
  }),
  v.strictObject({ ...place, kind: v.literal('duplicate'), firstLine: v.number() }),
  v.strictObject({ ...place, kind: v.literal('too-many'), count: v.number() }),
]);

const fileUnwritable = v.strictObject({
  code: v.literal('file-unwritable'),
  path: v.string(),
  reason: v.string(),
});

const generateError = v.variant('code', [
  ...serviceError.options,
  v.strictObject({ code: v.literal('nothing-to-generate'), problems: list(emailProblem) }),
  v.strictObject({ code: v.literal('too-many-broken'), most: v.number() }),
  v.strictObject({ code: v.literal('secret-unknown') }),
  v.strictObject({ code: v.literal('batch-gone') }),
  fileUnwritable,
  v.strictObject({
    code: v.literal('test-address-refused'),
    pattern: v.string(),
    reason: v.picklist(['empty', 'too-long', 'not-one-at', 'fits-everything', 'too-many']),
  }),
]);
const generated = <S extends v.GenericSchema>(value: S) =>
  v.union([
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), error: generateError }),
  ]);

/** `null` for the current secret, else the fingerprint of a previous one. */
const secretChoice = v.nullable(id);
const exactEmail = v.pipe(v.string(), v.maxLength(100_000));
/** `exact` emails are signed as they are, whatever they are. */
const emailSource = v.variant('kind', [
  v.strictObject({ kind: v.literal('list'), text: pasted }),
  v.strictObject({ kind: v.literal('pattern'), text: pasted }),
  v.strictObject({
    kind: v.literal('exact'),
    emails: v.pipe(v.array(exactEmail), v.maxLength(1_000), v.readonly()),
  }),
]);
const outputForm = v.picklist(outputFormIds);
const batch = v.strictObject({ batch: id });

const generatedRow = v.strictObject({
  email: v.string(),
  /** In the form that was asked for. */
  text: v.string(),
  outcome: diagnosis.entries.verdict,
  causes: explanation,
});
const breakRefusal = v.variant('code', [
  v.strictObject({ code: v.picklist(['not-computed', 'does-not-apply']), cause: causeId }),
  v.strictObject({ code: v.literal('too-many'), most: v.number() }),
  v.strictObject({ code: v.literal('not-provable'), instead: explanation }),
  v.strictObject({ code: v.literal('stands-for-others') }),
]);
const generatedBatch = v.strictObject({
  /** For `page`, `copyAll` and `save`; the next `run` or `fixtureSet` takes its place. */
  batch: v.string(),
  form: outputForm,
  count: v.number(),
  /** The first 100. */
  rows: list(generatedRow),
  /** The first 1,000. */
  problems: list(emailProblem),
  problemCount: v.number(),
  /** What could not be made, the first 100. */
  omitted: list(v.strictObject({ email: v.string(), causes: list(causeId), refusal: breakRefusal })),
  omittedCount: v.number(),
});
const generatePreview = v.strictObject({
  count: v.number(),
  emails: list(v.string()),
  problems: list(emailProblem),
  problemCount: v.number(),
  /** How many are no test addresses. */
  outside: v.number(),
});
const generatePolicy = v.strictObject({
  rule: v.picklist(['with-confirmation', 'test-addresses-only', 'never']),
  /** The managed-settings file, if there is one. */
  path: v.nullable(v.string()),
  testAddresses: list(v.string()),
  /** Whether the administrator decides on the test addresses. */
  locked: v.boolean(),
});
const breakableCause = v.strictObject({
  id: causeId,
  layer: v.picklist(['message', 'secret', 'construction', 'algorithm', 'encoding']),
  /** Whether it can be made with this email and website. */
  applies: v.boolean(),
  /** What would be made; where it does not apply, what would be made of an email in which it shows. */
  example: v.nullable(finding),
});
const generationLog = v.strictObject({
  path: v.string(),
  /** Newest first. */
  entries: list(
    v.strictObject({
      at: v.string(),
      website: v.nullable(v.string()),
      email: v.string(),
      /** An output form, `reveal` or `fixture-set`. */
      form: v.string(),
      causes: v.optional(list(causeId)),
      secret: v.optional(v.literal('previous')),
    }),
  ),
  more: v.boolean(),
  damagedLines: v.number(),
});

/** Every call, by group and name; the channel on the wire is `group.name`. Each takes one argument object or none. */
export const schema = {
  app: {
    /** Things that happened at start and that the person should know. */
    notices: call(nothing, list(notice)),
    versions: call(nothing, v.strictObject({ app: v.string(), runtime: v.string(), system: v.string() })),
    /** Puts text on the clipboard. The renderer has no other way to it. */
    copy: call(v.strictObject({ text: v.pipe(v.string(), v.maxLength(1_000_000)) }), v.undefined()),
    /** Saves the report that the page shows, where the person says in a dialog of the main process; gives the path. */
    saveReport: call(
      v.strictObject({
        name: v.picklist(['check', 'audit']),
        form: v.picklist(reportForms),
        text: v.pipe(v.string(), v.maxLength(1_000_000)),
      }),
      v.union([
        v.strictObject({ ok: v.literal(true), value: v.nullable(v.string()) }),
        v.strictObject({ ok: v.literal(false), error: fileUnwritable }),
      ]),
    ),
    /** Answers when there is something to do. A new call takes the place of the one that waits. */
    nextCommand: call(nothing, command),
    /** Loads the page anew; what was typed on it is gone. */
    reload: call(nothing, v.undefined()),
    /** Opens one of the known pages in the system's browser. */
    openLink: call(v.strictObject({ link: v.picklist(linkIds) }), v.undefined()),
  },
  settings: settingsSchema,
  keychain: {
    state: call(nothing, keychainState),
  },
  websites: {
    list: call(nothing, result(list(website))),
    add: call(v.strictObject({ name, secret, websiteId: v.nullable(name), keptIn }), result(website)),
    /** Changes the name and the website ID; the secret stays. */
    update: call(v.strictObject({ id, name, websiteId: v.nullable(name) }), result(website)),
    /** A new secret; the old one is kept as a previous one. */
    rotate: call(v.strictObject({ id, secret, keptIn }), result(website)),
    /** Gives a website its secret again after the keychain lost it, or a session ended. Nothing becomes previous. */
    restoreSecret: call(v.strictObject({ id, secret, keptIn }), result(website)),
    remove: call(v.strictObject({ id }), result(v.undefined())),
    /** Adds Crisp's documented example, in memory only, and gives the email and signature that go with it. */
    addExample: call(nothing, result(v.strictObject({ website, email: v.string(), signature: v.string() }))),
  },
  check: {
    /** What Crisp would do, without the reasons: an answer in milliseconds. */
    verdict: call(v.strictObject({ websiteId: id, email: pasted, signature: pasted }), result(verdictAtOnce)),
    /** Verdict and causes. A new call from the same window cancels the one before it, which gives `cancelled`. */
    run: call(
      v.strictObject({
        websiteId: id,
        email: pasted,
        signature: pasted,
        context: v.exactOptional(checkContext),
      }),
      result(check),
    ),
    /** The valid signature of this email, asked for by the person with a click. */
    reveal: call(v.strictObject({ websiteId: id, email: pasted }), result(v.string())),
  },
  evidence: {
    /** What a pasted text gives. A new call from the same window cancels the one before it, which gives `cancelled`. */
    read: call(v.strictObject({ websiteId: id, text: pasted }), result(paste)),
    /** Asks for a file in a dialog of the main process, and gives its text, of at most 20 MB. */
    openFile: call(nothing, openedFile),
  },
  generate: {
    policy: call(v.strictObject({ websiteId: id }), generated(generatePolicy)),
    setTestAddresses: call(
      v.strictObject({ websiteId: id, patterns: v.pipe(v.array(name), v.maxLength(1_000), v.readonly()) }),
      generated(list(v.string())),
    ),
    /** What a list or pattern gives, without signing anything. */
    expand: call(v.strictObject({ websiteId: id, source: emailSource }), generated(generatePreview)),
    /** The mistakes that can be made on purpose. */
    causes: call(v.strictObject({ websiteId: id, email: exactEmail }), generated(list(breakableCause))),
    /**
     * A new `run` or `fixtureSet` cancels the one before it, which gives `cancelled`. Before signatures for addresses
     * that are no test addresses, main asks the person in a dialog of its own: a no gives `cancelled` too.
     */
    run: call(
      v.strictObject({
        websiteId: id,
        secret: secretChoice,
        source: emailSource,
        form: outputForm,
        causes: v.pipe(v.array(causeId), v.maxLength(20), v.readonly()),
      }),
      generated(generatedBatch),
    ),
    /** One valid signature and one of every mistake that can be made, with what is expected of each. */
    fixtureSet: call(
      v.strictObject({
        websiteId: id,
        secret: secretChoice,
        email: exactEmail,
        form: v.picklist(['json', 'csv']),
      }),
      generated(generatedBatch),
    ),
    /** How far the latest `run` or `fixtureSet` is; `null` when none is under way. */
    progress: call(nothing, v.nullable(v.strictObject({ done: v.number(), total: v.number() }))),
    cancel: call(nothing, v.undefined()),
    page: call(
      v.strictObject({ ...batch.entries, offset: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
      generated(list(generatedRow)),
    ),
    /** Puts all of a batch on the clipboard, in the main process. */
    copyAll: call(batch, generated(v.undefined())),
    /** Asks where to, in a dialog of the main process; gives the path, or `null` when the person changed their mind. */
    save: call(batch, generated(v.nullable(v.string()))),
    /** The newest 500 entries. */
    log: call(nothing, generated(generationLog)),
    exportLog: call(nothing, generated(v.nullable(v.string()))),
  },
  audit: auditSchema,
} as const;

export type KeychainTrouble = v.InferOutput<typeof keychainTrouble>;
export type KeychainState = v.InferOutput<typeof keychainState>;
export type KeptIn = v.InferOutput<typeof keptIn>;
export type SecretStatus = v.InferOutput<typeof secretStatus>;
export type WebsiteView = v.InferOutput<typeof website>;
export type ServiceError = v.InferOutput<typeof serviceError>;
export type ComparisonView = v.InferOutput<typeof comparison>;
export type VerdictView = v.InferOutput<typeof verdictAtOnce>;
export type CheckView = v.InferOutput<typeof check>;
export type CheckContext = v.InferOutput<typeof checkContext>;
export type PasteView = v.InferOutput<typeof paste>;
export type OpenedFile = v.InferOutput<typeof openedFile>;
export type Notice = v.InferOutput<typeof notice>;
export type GenerateError = v.InferOutput<typeof generateError>;
export type GeneratedBatch = v.InferOutput<typeof generatedBatch>;
export type GeneratedRow = v.InferOutput<typeof generatedRow>;
export type GeneratePreview = v.InferOutput<typeof generatePreview>;
export type GeneratePolicyView = v.InferOutput<typeof generatePolicy>;
export type BreakableCause = v.InferOutput<typeof breakableCause>;
export type GenerationLogView = v.InferOutput<typeof generationLog>;
