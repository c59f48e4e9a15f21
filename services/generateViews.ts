import type { CauseId, Layer } from '../core/causes/CauseId.ts';
import type { Explanation, Finding, Verdict } from '../core/diagnosis/Diagnosis.ts';
import type { BreakRefusal } from '../core/generate/BreakRefusal.ts';
import type { Standing } from '../core/generate/brokenCandidates.ts';
import type { EmailProblem } from '../core/generate/EmailProblem.ts';
import type { OutputForm } from '../core/generate/outputForms.ts';
import type { Result } from '../core/Result.ts';
import type { GeneratePolicy } from './generatePolicy.ts';
import type { LogPage } from './generationLog.ts';
import type { ServiceError } from './views.ts';

/** Where the emails come from: one a line, patterns, or texts that are taken exactly as they are. */
export type EmailSource =
  | { readonly kind: 'list'; readonly text: string }
  | { readonly kind: 'pattern'; readonly text: string }
  | { readonly kind: 'exact'; readonly emails: readonly string[] };

/** Which secret to sign with: `null` for the current one, else the fingerprint of a previous one. */
export type SecretChoice = string | null;

export interface GenerateOrder {
  readonly websiteId: string;
  readonly secret: SecretChoice;
  readonly source: EmailSource;
  readonly form: OutputForm;
  /** Mistakes to make; none for valid signatures. */
  readonly causes: readonly CauseId[];
  /** What `confirmation-needed` gave, once a person has agreed; it holds for exactly those addresses. */
  readonly confirmation: string | null;
}

export interface FixtureOrder {
  readonly websiteId: string;
  readonly secret: SecretChoice;
  readonly email: string;
  readonly form: 'json' | 'csv';
  readonly confirmation: string | null;
}

export type GenerateError =
  | ServiceError
  | { readonly code: 'nothing-to-generate'; readonly problems: readonly EmailProblem[] }
  | { readonly code: 'too-many-broken'; readonly most: number }
  | { readonly code: 'secret-unknown' }
  | { readonly code: 'batch-gone' }
  | { readonly code: 'file-unwritable'; readonly path: string; readonly reason: string };

/**
 * So many addresses are no test addresses; some of them, and the key to go on with. It is for the shell that asks
 * the person, and for nobody else.
 */
export interface ConfirmationNeeded {
  readonly code: 'confirmation-needed';
  readonly count: number;
  readonly examples: readonly Standing[];
  readonly confirmation: string;
}

/** One output, as shown. */
export interface GeneratedRow {
  readonly email: string;
  /** In the form that was asked for. */
  readonly text: string;
  readonly outcome: Verdict;
  readonly causes: Explanation;
}

/** An email or mistake for which nothing was made. */
export interface Omitted {
  readonly email: string;
  readonly causes: readonly CauseId[];
  readonly refusal: BreakRefusal;
}

/** What was generated. Large ones are had page by page, or copied and saved as a whole. */
export interface Batch {
  readonly batch: string;
  readonly form: OutputForm;
  readonly count: number;
  readonly rows: readonly GeneratedRow[];
  /** The first of them, and how many there are. */
  readonly problems: readonly EmailProblem[];
  readonly problemCount: number;
  readonly omitted: readonly Omitted[];
  readonly omittedCount: number;
}

export interface Preview {
  readonly count: number;
  readonly emails: readonly string[];
  readonly problems: readonly EmailProblem[];
  readonly problemCount: number;
  /** How many are no test addresses. */
  readonly outside: number;
}

export interface BreakableCause {
  readonly id: CauseId;
  readonly layer: Exclude<Layer, 'delivery' | 'exposure'>;
  /** Whether it can be made with this email and website. */
  readonly applies: boolean;
  /** What would be made; where it does not apply, what would be made of an email in which it shows. */
  readonly example: Finding | null;
}

export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What every operation of {@link Generate} answers. */
export type GenerateAnswer<T> = Promise<Result<T, GenerateError>>;
/** What making signatures answers. */
export type MakeAnswer<T> = Promise<Result<T, GenerateError | ConfirmationNeeded>>;

export interface Generate {
  policy(args: { readonly websiteId: string }): GenerateAnswer<GeneratePolicy>;
  expand(args: { readonly websiteId: string; readonly source: EmailSource }): GenerateAnswer<Preview>;
  causes(args: {
    readonly websiteId: string;
    readonly email: string;
  }): GenerateAnswer<readonly BreakableCause[]>;
  run(order: GenerateOrder, watch?: Watch): MakeAnswer<Batch>;
  fixtureSet(order: FixtureOrder, watch?: Watch): MakeAnswer<Batch>;
  page(args: { readonly batch: string; readonly offset: number }): GenerateAnswer<readonly GeneratedRow[]>;
  /** Everything of a batch as one text. */
  text(args: { readonly batch: string }): GenerateAnswer<string>;
  /** A name for the file of a batch. */
  fileName(args: { readonly batch: string }): Result<string, GenerateError>;
  /** Writes a batch to a file, whole or not at all. The path must come from the person, not from a page. */
  save(
    args: { readonly batch: string; readonly path: string },
    signal?: AbortSignal,
  ): GenerateAnswer<undefined>;
  log: {
    newest(limit: number): GenerateAnswer<LogPage>;
    export(path: string): GenerateAnswer<undefined>;
  };
  /** Whether `reveal` would tell the signature, without telling or logging anything. */
  mayReveal(args: { readonly websiteId: string; readonly email: string }): Promise<boolean>;
  /** The email to ask a person about before `reveal`, without a stored secret key; `undefined` where nothing is to be asked. */
  toConfirm(args: { readonly websiteId: string; readonly email: string }): Promise<string | undefined>;
  /** The valid signature of one email, for somebody who asked to see it. */
  reveal(args: { readonly websiteId: string; readonly email: string }): Promise<Result<string, ServiceError>>;
}
