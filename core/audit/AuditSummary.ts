import * as v from 'valibot';
import { causeId, explanation } from '../diagnosis/Diagnosis.ts';
import type { Shape } from '../Shape.ts';
import { rowProblemKinds } from './RowProblemKind.ts';
import { wrongStatuses } from './RowStatus.ts';
import { rowVerdicts } from './RowVerdict.ts';

const count = v.pipe(v.number(), v.minValue(0));

/** What rows can have in common. `position` and `time` are ranges; the others are in the email or the signature. */
const rowFeatures = [
  'domain',
  'top-level-domain',
  'capital-in-name',
  'capital-in-domain',
  'plus',
  'dot-in-name',
  'apostrophe',
  'ampersand',
  'other-symbol',
  'digit',
  'not-ascii',
  'space-around',
  'email-length',
  'signature-length',
  'position',
  'time',
] as const;
export type RowFeature = (typeof rowFeatures)[number];

/** Something that the rows of a group share and the other rows mostly lack. */
const commonality = v.strictObject({
  feature: v.picklist(rowFeatures),
  /**
   * The domain, the length (`44`), the first and last row (`1200-3400`), the first and last moment (ISO times with a
   * slash between them); empty where the feature says all.
   */
  value: v.string(),
  /** Shares of the group, and of all other rows that were read, from 0 to 1. */
  inside: v.number(),
  outside: v.number(),
});
export type Commonality = Shape<typeof commonality>;

/** The wrong rows that have the same causes. */
const causeGroup = v.strictObject({
  status: v.picklist(wrongStatuses),
  /**
   * In the order of an explanation; empty when nothing was found. A proven group without causes holds the rows of
   * combinations beyond the first 200.
   */
  causes: v.array(causeId),
  /** The explanation of the first row, whose details stand for the others. */
  example: explanation,
  rows: count,
  /** Lines of the first rows, at most 5. */
  lines: v.array(count),
  /** The most telling first, at most 3. */
  common: v.array(commonality),
  /** For `other-user`: how many rows carry each other's signatures, two by two (counted as rows). */
  swappedRows: count,
  /** For `other-user`: the line whose signature most of the rows carry, and how many do; `null` below two. */
  sharedOwner: v.nullable(v.strictObject({ line: count, rows: count })),
  /** Whether several rows carry one and the same signature, and no row another one. */
  oneSignature: v.boolean(),
});
export type CauseGroup = Shape<typeof causeGroup>;

/** What one change in the website's code would repair. */
const repair = v.strictObject({
  cause: causeId,
  /** Wrong rows of which this is the only cause: they would be valid. */
  repairs: count,
  /** Wrong rows that have this cause, alone or with others. */
  rows: count,
});
export type Repair = Shape<typeof repair>;

/** How many rows there are of each verdict. */
export const outcomes = v.strictObject(v.entriesFromList(rowVerdicts, count));

export const auditSummary = v.strictObject({
  /** Rows of data, read or not. */
  rows: count,
  outcomes,
  /** Largest first. */
  groups: v.array(causeGroup),
  /** The one that repairs most first. */
  repairs: v.array(repair),
  /** Rows whose email stands in an earlier row as well. */
  repeatedEmails: count,
  problems: v.record(v.picklist(rowProblemKinds), count),
  /** The first of them, at most 100, by line. */
  problemLines: v.array(v.strictObject({ line: count, kind: v.picklist(rowProblemKinds) })),
  /** False when it was stopped before its end. */
  complete: v.boolean(),
  /** Whether every row of the list was read: else only the rows up to there count. */
  allRead: v.boolean(),
});
export type AuditSummary = Shape<typeof auditSummary>;
