import * as v from 'valibot';
import type { Shape } from '../Shape.ts';

const emailProblemKinds = [
  'empty-line',
  'not-an-address',
  'line-too-long',
  'text-too-long',
  'unclosed-brace',
  'unopened-brace',
  'empty-alternative',
  'no-alternatives',
  'bad-range',
  'nested-too-deep',
] as const;
export type EmailProblemKind = (typeof emailProblemKinds)[number];

const place = { line: v.number(), column: v.number(), text: v.string() };

/**
 * What is odd about one place in a list or pattern of emails. `line` and `column` count from 1, columns in
 * characters. `text` is what stands there, shortened where it is shown.
 */
export const emailProblem = v.union([
  v.strictObject({ ...place, kind: v.picklist(emailProblemKinds) }),
  /** Left out, as it was given before, in this line. */
  v.strictObject({ ...place, kind: v.literal('duplicate'), firstLine: v.number() }),
  /** So many addresses in all, counted before any is made. */
  v.strictObject({ ...place, kind: v.literal('too-many'), count: v.number() }),
]);
export type EmailProblem = Shape<typeof emailProblem>;

/**
 * A problem as it is found and not yet shown: `text` is whole, and `around` is all that it was taken from. Whoever
 * shows it looks through `around` for what must not be shown, and only then cuts `text` with {@link excerpt}: of a
 * text that is cut already, nobody could tell.
 */
export type FoundProblem = EmailProblem & { readonly around: string };

/** The emails that a text gives, in order and each once, and everything in it that gave none. */
export interface ReadEmails {
  readonly emails: readonly string[];
  /** For each email the line where it stands, from 1. */
  readonly lines: readonly number[];
  /** The first {@link mostProblems} by their places, and how many there are. */
  readonly problems: readonly FoundProblem[];
  readonly problemCount: number;
}

/** Problems that are kept: nobody reads more, and a pasted file can be one on every line. */
export const mostProblems = 1_000;

const longestExcerpt = 80;
/** The beginning of a text, to be shown. */
export const excerpt = (text: string): string =>
  text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
