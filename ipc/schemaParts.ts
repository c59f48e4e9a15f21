import * as v from 'valibot';
import { causeIds } from '../core/causes/CauseId.ts';

/*
 * What the groups of the schema share.
 *
 * Limits: an email or a signature is at most 20 MB of text, so that a huge paste reaches the check and gets a clear
 * answer; names are at most 200 characters. Lone surrogates and control characters are legal everywhere: what was
 * pasted is data.
 */
export const pasted = v.pipe(v.string(), v.maxLength(20_000_000));
export const name = v.pipe(v.string(), v.maxLength(1_000));
export const id = v.pipe(v.string(), v.maxLength(100));

export const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

export const keychainTrouble = v.variant('state', [
  v.strictObject({ state: v.literal('locked') }),
  v.strictObject({ state: v.literal('no-service') }),
  v.strictObject({ state: v.literal('no-bus') }),
  v.strictObject({ state: v.literal('timed-out') }),
  v.strictObject({ state: v.literal('damaged'), message: v.string() }),
]);

export const serviceError = v.variant('code', [
  v.strictObject({ code: v.literal('keychain'), trouble: keychainTrouble }),
  v.strictObject({
    code: v.literal('secret-refused'),
    reason: v.picklist(['empty', 'nul', 'too-long', 'unpaired-surrogate', 'in-name']),
  }),
  v.strictObject({
    code: v.literal('name-refused'),
    reason: v.picklist(['empty', 'taken', 'too-long', 'secret']),
  }),
  v.strictObject({ code: v.literal('website-id-refused') }),
  v.strictObject({ code: v.literal('website-unknown') }),
  v.strictObject({ code: v.literal('secret-missing') }),
  v.strictObject({ code: v.literal('settings-newer'), path: v.string() }),
  v.strictObject({ code: v.literal('settings-unwritable'), path: v.string(), reason: v.string() }),
  v.strictObject({ code: v.literal('cancelled') }),
  v.strictObject({
    code: v.literal('generate-forbidden'),
    path: v.string(),
    email: v.nullable(v.string()),
  }),
  v.strictObject({ code: v.literal('log-unwritable'), path: v.string(), reason: v.string() }),
]);

export const finding = v.strictObject({
  id: v.picklist(Object.values(causeIds).flat()),
  detail: v.record(v.string(), v.union([v.string(), v.number(), list(v.string())])),
});
export const explanation = list(finding);

export const call = <A extends v.GenericSchema, R extends v.GenericSchema>(args: A, result: R) => ({
  args,
  result,
});
export const nothing = v.undefined();
