import * as v from 'valibot';
import { causeId, explanation } from '../diagnosis/Diagnosis.ts';
import type { Shape } from '../Shape.ts';

/** Why a signature cannot be made wrong in the chosen ways. */
export const breakRefusal = v.variant('code', [
  /** Not a mistake in computing a signature: there is nothing to compute. */
  v.strictObject({ code: v.literal('not-computed'), cause: causeId }),
  v.strictObject({ code: v.literal('too-many'), most: v.number() }),
  /** Of this email and website, the mistake changes nothing. */
  v.strictObject({ code: v.literal('does-not-apply'), cause: causeId }),
  /**
   * The mistakes were made, but what came out has another explanation that is as good or better (`instead`), or,
   * where that is empty, one mistake undoes the other.
   */
  v.strictObject({ code: v.literal('not-provable'), instead: explanation }),
  /** Its digest would be valid for an address for which none may be made. */
  v.strictObject({ code: v.literal('stands-for-others') }),
]);
export type BreakRefusal = Shape<typeof breakRefusal>;
