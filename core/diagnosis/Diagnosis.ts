import * as v from 'valibot';
import { causeIds } from '../causes/CauseId.ts';
import type { Shape } from '../Shape.ts';
import { verdicts } from '../signature/Verdict.ts';
import { statuses } from './Status.ts';

export const causeId = v.picklist(Object.values(causeIds).flat());

/** A mistake, and what varies within it (the `Detail` of a cause). */
export const finding = v.strictObject({
  id: causeId,
  detail: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
});
export type Finding = Shape<typeof finding>;

/** Mistakes in the order in which they happened: what was signed, with which secret, how, how it was written. */
export const explanation = v.array(finding);
export type Explanation = Shape<typeof explanation>;

export const diagnosis = v.strictObject({
  verdict: v.picklist(verdicts),
  status: v.picklist(statuses),
  causes: explanation,
  /** Equally short explanations that are proven as well, likeliest first. */
  alternatives: v.array(explanation),
  /** How many digests were computed and compared. */
  candidates: v.number(),
  /** False when the budget ran out or the search was cancelled before everything planned was tried. */
  complete: v.boolean(),
  /** Wall-clock milliseconds of the search alone; 0 where there was nothing to search. */
  ms: v.number(),
});
export type Diagnosis = Shape<typeof diagnosis>;
