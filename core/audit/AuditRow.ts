import * as v from 'valibot';
import { explanation } from '../diagnosis/Diagnosis.ts';
import type { Shape } from '../Shape.ts';
import { rowProblemKinds } from './RowProblemKind.ts';
import { rowStatuses } from './RowStatus.ts';
import { rowVerdicts } from './RowVerdict.ts';

/** One row of an audited list with its answer. */
export const auditRow = v.strictObject({
  /** Its place among the rows of data, from 1. */
  row: v.number(),
  /** The line in the file where it begins, from 1. */
  line: v.number(),
  email: v.string(),
  /** Exactly as it stands in the cell. */
  signature: v.string(),
  /** The time column's text, where there is one. */
  time: v.nullable(v.string()),
  verdict: v.picklist(rowVerdicts),
  status: v.picklist(rowStatuses),
  causes: explanation,
  /** The first line of the list whose email this signature is valid for, when the cause is `other-user`. */
  otherLine: v.nullable(v.number()),
  problem: v.nullable(v.picklist(rowProblemKinds)),
});
export type AuditRow = Shape<typeof auditRow>;
