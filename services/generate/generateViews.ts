import type {
  BreakableCause,
  EmailSource,
  FixtureArgs,
  GenerateArgs,
  GeneratedBatch,
  GeneratedRow,
  GenerateError,
  GeneratePreview,
  LogPage,
} from '../../contracts/generate.ts';
import type { Standing } from '../../core/generate/brokenCandidates.ts';
import type { Result } from '../../core/Result.ts';
import type { GeneratePolicy } from '../signing/generatePolicy.ts';

export interface GenerateOrder extends GenerateArgs {
  /** What `confirmation-needed` gave, once a person has agreed; it holds for exactly those addresses. */
  readonly confirmation: string | null;
}

export interface FixtureOrder extends FixtureArgs {
  readonly confirmation: string | null;
}

/**
 * So many addresses are no test addresses; some of them, and the key to go on with. It is for the shell that asks
 * the person, and for nobody else.
 */
export interface ConfirmationNeeded {
  readonly code: 'confirmation-needed';
  readonly count: number;
  readonly examples: readonly Standing[];
  /** With whose secret key is signed, as it was when this was asked. */
  readonly website: { readonly name: string; readonly fingerprint: string };
  readonly confirmation: string;
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
  expand(args: { readonly websiteId: string; readonly source: EmailSource }): GenerateAnswer<GeneratePreview>;
  causes(args: {
    readonly websiteId: string;
    readonly email: string;
  }): GenerateAnswer<readonly BreakableCause[]>;
  run(order: GenerateOrder, watch?: Watch): MakeAnswer<GeneratedBatch>;
  fixtureSet(order: FixtureOrder, watch?: Watch): MakeAnswer<GeneratedBatch>;
  page(args: { readonly batch: string; readonly offset: number }): GenerateAnswer<readonly GeneratedRow[]>;
  /** Everything of a batch as one text. */
  text(args: { readonly batch: string }): GenerateAnswer<string>;
  /** A name for the file of a batch. */
  fileName(args: { readonly batch: string }): GenerateAnswer<string>;
  /** Writes a batch to a file, whole or not at all. The path must come from the person, not from a page. */
  save(
    args: { readonly batch: string; readonly path: string },
    signal?: AbortSignal,
  ): GenerateAnswer<undefined>;
  log: {
    newest(limit: number): GenerateAnswer<LogPage>;
    export(path: string): GenerateAnswer<undefined>;
  };
}
