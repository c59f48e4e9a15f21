import * as v from 'valibot';
import { longestPaste } from '../core/evidence/longestPaste.ts';
import { longestId, longestName } from './limits.ts';

/*
 * What the schemas share. Lone surrogates and control characters are legal everywhere: what was pasted is data.
 */

/** An email or a signature as well: a huge paste reaches the check and gets a clear answer. */
export const pasted = v.pipe(v.string(), v.maxLength(longestPaste));
export const name = v.pipe(v.string(), v.maxLength(longestName));
export const id = v.pipe(v.string(), v.maxLength(longestId));
/** A number of things. */
export const count = v.pipe(v.number(), v.minValue(0));
/** A place in a list, from 0. */
export const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a call takes, and what it answers. */
export const call = <A extends v.GenericSchema, R extends v.GenericSchema>(args: A, result: R) => ({
  args,
  result,
});
export const nothing = v.undefined();

/** A `Result` of core: the value, or the error in its place. */
export const resultOf = <S extends v.GenericSchema, E extends v.GenericSchema>(value: S, error: E) =>
  v.union([v.strictObject({ ok: v.literal(true), value }), v.strictObject({ ok: v.literal(false), error })]);
