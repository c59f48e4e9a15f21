import * as v from 'valibot';
import { causeIds } from '../core/causes/CauseId.ts';

/**
 * The whole boundary between the window and the main process. Main validates the arguments of every call against
 * it, and the types of main, preload, renderer and test doubles derive from it.
 *
 * Limits: an email or a signature is at most 20 MB of text, so that a huge paste reaches the check and gets a clear
 * answer; names are at most 200 characters. Lone surrogates and control characters are legal everywhere: what was
 * pasted is data.
 */
const pasted = v.pipe(v.string(), v.maxLength(20_000_000));
const name = v.pipe(v.string(), v.maxLength(1_000));
const secret = v.pipe(v.string(), v.maxLength(100_000));
const id = v.pipe(v.string(), v.maxLength(100));
const keptIn = v.picklist(['keychain', 'session']);

const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

const keychainTrouble = v.variant('state', [
  v.strictObject({ state: v.literal('locked') }),
  v.strictObject({ state: v.literal('no-service') }),
  v.strictObject({ state: v.literal('no-bus') }),
  v.strictObject({ state: v.literal('timed-out') }),
  v.strictObject({ state: v.literal('damaged'), message: v.string() }),
]);
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

const serviceError = v.variant('code', [
  v.strictObject({ code: v.literal('keychain'), trouble: keychainTrouble }),
  v.strictObject({
    code: v.literal('secret-refused'),
    reason: v.picklist(['empty', 'nul', 'too-long', 'unpaired-surrogate']),
  }),
  v.strictObject({ code: v.literal('name-refused'), reason: v.picklist(['empty', 'taken', 'too-long']) }),
  v.strictObject({ code: v.literal('website-id-refused') }),
  v.strictObject({ code: v.literal('website-unknown') }),
  v.strictObject({ code: v.literal('secret-missing') }),
  v.strictObject({ code: v.literal('settings-newer'), path: v.string() }),
  v.strictObject({ code: v.literal('settings-unwritable'), path: v.string(), reason: v.string() }),
  v.strictObject({ code: v.literal('cancelled') }),
]);

const result = <S extends v.GenericSchema>(value: S) =>
  v.union([
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), error: serviceError }),
  ]);

const finding = v.strictObject({
  id: v.picklist(Object.values(causeIds).flat()),
  detail: v.record(v.string(), v.union([v.string(), v.number(), list(v.string())])),
});
const explanation = list(finding);

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

/** Absent when the pasted text is too unlike a signature for a comparison to mean anything. */
const comparisonIfAny = v.nullable(comparison);
const check = v.strictObject({ diagnosis, comparison: comparisonIfAny });
const verdictAtOnce = v.strictObject({ verdict: diagnosis.entries.verdict, comparison: comparisonIfAny });

const notice = v.variant('kind', [
  v.strictObject({ kind: v.literal('settings-damaged'), path: v.string(), backup: v.string() }),
  v.strictObject({ kind: v.literal('settings-newer'), path: v.string() }),
]);

const call = <A extends v.GenericSchema, R extends v.GenericSchema>(args: A, result: R) => ({ args, result });
const nothing = v.undefined();

/** Every call, by group and name; the channel on the wire is `group.name`. Each takes one argument object or none. */
export const schema = {
  app: {
    /** Things that happened at start and that the person should know. */
    notices: call(nothing, list(notice)),
    versions: call(nothing, v.strictObject({ app: v.string(), runtime: v.string(), system: v.string() })),
    /** Puts text on the clipboard. The renderer has no other way to it. */
    copy: call(v.strictObject({ text: v.pipe(v.string(), v.maxLength(1_000_000)) }), v.undefined()),
  },
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
    run: call(v.strictObject({ websiteId: id, email: pasted, signature: pasted }), result(check)),
    /** The valid signature of this email, asked for by the person with a click. */
    reveal: call(v.strictObject({ websiteId: id, email: pasted }), result(v.string())),
  },
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
export type Notice = v.InferOutput<typeof notice>;
