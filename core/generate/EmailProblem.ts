/**
 * What is odd about one place in a list or pattern of emails. `line` and `column` count from 1, columns in
 * characters. `text` is what stands there, shortened.
 */
export type EmailProblem = {
  readonly line: number;
  readonly column: number;
  readonly text: string;
} & (
  | { readonly kind: EmailProblemKind }
  /** Left out, as it was given before, in this line. */
  | { readonly kind: 'duplicate'; readonly firstLine: number }
  /** So many addresses in all, counted before any is made. */
  | { readonly kind: 'too-many'; readonly count: number }
);

export type EmailProblemKind =
  | 'empty-line'
  | 'not-an-address'
  | 'line-too-long'
  | 'text-too-long'
  | 'unclosed-brace'
  | 'unopened-brace'
  | 'empty-alternative'
  | 'no-alternatives'
  | 'bad-range'
  | 'nested-too-deep';

/** The emails that a text gives, in order and each once, and everything in it that gave none. */
export interface ReadEmails {
  readonly emails: readonly string[];
  readonly problems: readonly EmailProblem[];
}

/** Emails in one go, at most. */
export const mostEmails = 100_000;

const longestExcerpt = 80;
export const excerpt = (text: string): string =>
  text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
