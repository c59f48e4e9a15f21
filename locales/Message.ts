/** A text with arguments: `{count, plural, one {# row} other {# rows}}`. */
export type Message<Values> = (values: Readonly<Values>) => string;

/** A text of a cause. What its arguments are is for a search to find out: any of them may be missing. */
export type CauseText = string | Message<Record<string, string>>;

/** The words of a cause. Its texts are made of whole sentences. */
export interface CauseWords {
  /** What happened, for the heading of a finding. */
  readonly title: CauseText;
  /** The same where no case is at hand, for a title that says nothing without what a case fills in. */
  readonly plain?: string;
  /** What people call it where no text about it does, for a search: words, in any order. */
  readonly also?: string;
  /** For a support agent: what it means and what to ask for. No programming knowledge needed. */
  readonly agent: CauseText;
  /** For a developer: what the code does and why that changes the signature. */
  readonly developer: CauseText;
  /** The change to make, as one instruction. */
  readonly fix: CauseText;
  /** Why it happens, and in which languages, frameworks and functions. */
  readonly why: string;
  /** How somebody can see it without this app. */
  readonly see: string;
  /** A few words for its step in the picture of what happened, where it is one. */
  readonly picture?: CauseText;
  /** By argument: what is said for its values. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
