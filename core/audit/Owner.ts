import * as v from 'valibot';
import { explanation } from '../diagnosis/Diagnosis.ts';
import type { Shape } from '../Shape.ts';

/** Somebody in a roster. */
export interface Person {
  /** The line in the file, from 1. */
  readonly line: number;
  readonly email: string;
}

/** Somebody of a roster to whom a signature belongs. */
export const owner = v.strictObject({
  line: v.number(),
  email: v.string(),
  /** Empty: it is this person's valid signature. */
  causes: explanation,
});
export type Owner = Shape<typeof owner>;

export const ownersFound = v.strictObject({
  /** Those with fewest mistakes first, then by line; at most `mostOwners`. */
  owners: v.array(owner),
  /** How many people the roster names, as far as it was read. */
  rows: v.pipe(v.number(), v.minValue(0)),
  /** False when it was cancelled or the time ran out before everybody was looked at in every way. */
  complete: v.boolean(),
});
export type OwnersFound = Shape<typeof ownersFound>;
