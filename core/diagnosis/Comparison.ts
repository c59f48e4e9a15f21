import * as v from 'valibot';
import type { Shape } from '../Shape.ts';

/** A stretch of text, in UTF-16 code units, that agrees with its counterpart or does not. */
const run = v.strictObject({ length: v.number(), same: v.boolean() });
export type Run = Shape<typeof run>;

/** How two texts lie beside each other. Tells where they differ, never what either says. */
export const comparison = v.strictObject({
  /** Runs over the pasted signature, in order. */
  pasted: v.array(run),
  /** Runs over the 64 characters of the valid signature, likewise. */
  valid: v.array(run),
});
export type Comparison = Shape<typeof comparison>;
