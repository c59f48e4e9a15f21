import type { Explanation } from '../diagnosis/Diagnosis.ts';

/** Somebody in a roster. */
export interface Person {
  /** The line in the file, from 1. */
  readonly line: number;
  readonly email: string;
}

/** Somebody of a roster to whom a signature belongs. */
export interface Owner extends Person {
  /** Empty: it is this person's valid signature. */
  readonly causes: Explanation;
}
