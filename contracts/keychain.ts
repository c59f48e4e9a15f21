import * as v from 'valibot';
import type { Shape } from '../core/Shape.ts';
import { call, nothing } from './parts.ts';

/**
 * Why the OS keychain cannot be used. `damaged` covers every failure nobody has named yet; `message` is then the
 * keychain's own words with anything secret-like removed.
 */
export const keychainTrouble = v.variant('state', [
  v.strictObject({ state: v.literal('locked') }),
  v.strictObject({ state: v.literal('no-service') }),
  v.strictObject({ state: v.literal('no-bus') }),
  v.strictObject({ state: v.literal('timed-out') }),
  v.strictObject({ state: v.literal('damaged'), message: v.string() }),
]);
export type KeychainTrouble = Shape<typeof keychainTrouble>;

const keychainState = v.variant('state', [
  v.strictObject({ state: v.literal('ready') }),
  ...keychainTrouble.options,
]);
export type KeychainState = Shape<typeof keychainState>;

export const keychainCalls = {
  state: call(nothing, keychainState),
} as const;
