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
