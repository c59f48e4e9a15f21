import type { CauseId } from '../causes/CauseId.ts';
import type { Explanation, Status, Verdict } from '../diagnosis/Diagnosis.ts';
import type { RowProblemKind } from './AuditTable.ts';

/** What rows can have in common. `position` and `time` are ranges; the others are in the email or the signature. */
export const rowFeatures = [
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
export interface Commonality {
  readonly feature: RowFeature;
  /**
   * The domain, the length (`44`), the first and last row (`1200-3400`), the first and last moment (ISO times with a
   * slash between them); empty where the feature says all.
   */
  readonly value: string;
  /** Shares of the group, and of all other rows that were read, from 0 to 1. */
  readonly inside: number;
  readonly outside: number;
}

/** The wrong rows that have the same causes. */
export interface CauseGroup {
  readonly status: Exclude<Status, 'match'> | 'unexplained';
  /**
   * In the order of an explanation; empty when nothing was found. A proven group without causes holds the rows of
   * combinations beyond the first 200.
   */
  readonly causes: readonly CauseId[];
  /** The explanation of the first row, whose details stand for the others. */
  readonly example: Explanation;
  readonly rows: number;
  /** Lines of the first rows, at most 5. */
  readonly lines: readonly number[];
  /** The most telling first, at most 3. */
  readonly common: readonly Commonality[];
  /** For `other-user`: how many rows carry each other's signatures, two by two (counted as rows). */
  readonly swappedRows: number;
  /** For `other-user`: the line whose signature most of the rows carry, and how many do; `null` below two. */
  readonly sharedOwner: { readonly line: number; readonly rows: number } | null;
}

/** What one change in the website's code would repair. */
export interface Repair {
  readonly cause: CauseId;
  /** Wrong rows of which this is the only cause: they would be valid. */
  readonly repairs: number;
  /** Wrong rows that have this cause, alone or with others. */
  readonly rows: number;
}

export interface AuditSummary {
  /** Rows of data, read or not. */
  readonly rows: number;
  readonly outcomes: Readonly<Record<Verdict | 'unread', number>>;
  /** Largest first. */
  readonly groups: readonly CauseGroup[];
  /** The one that repairs most first. */
  readonly repairs: readonly Repair[];
  /** Rows whose email stands in an earlier row as well. */
  readonly repeatedEmails: number;
  readonly problems: Readonly<Partial<Record<RowProblemKind, number>>>;
  /** The first of them, at most 100, by line. */
  readonly problemLines: readonly { readonly line: number; readonly kind: RowProblemKind }[];
  /** False when it was cancelled: then only the rows up to there count. */
  readonly complete: boolean;
}

/** Rows that have a verdict. */
export const readRows = ({ verified, unverified, rejected }: AuditSummary['outcomes']): number =>
  verified + unverified + rejected;
