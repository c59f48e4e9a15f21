import { createRowsMatcher, type RowsMatcher, type Signing } from '../../core/audit/createRowsMatcher.ts';
import type { Kind } from '../../core/audit/kindOf.ts';
import type { Explanation } from '../../core/diagnosis/Diagnosis.ts';
import { type NativeAlgorithm, nativeBatchOf } from '../../core/signature/batch/nativeBatchOf.ts';
import type { SharedAnswer } from './AuditTasks.ts';

/** A mistake that was proven for rows of some kind, as a thread tells it of others that knows nothing else of mistakes. */
export interface LearntMistake {
  readonly signing: Signing & { readonly algorithm: NativeAlgorithm };
  readonly findings: Explanation;
  /** What rows with it share, but for the verdict. */
  readonly shared: Omit<SharedAnswer, 'verdict' | 'rows'> & { readonly chain: number };
}

/** The mistakes of one kind of rows that stand in bytes, in the order in which they are tried. Can be sent between threads. */
export interface LearntKind {
  readonly kind: Kind;
  readonly mistakes: readonly LearntMistake[];
}

interface Known extends LearntMistake {
  readonly within: RowsMatcher;
}

const none: readonly Known[] = [];

/** What was learnt elsewhere of wrong rows, which is tried on others where they stand in bytes. */
export class KnownMistakes {
  readonly #kinds = new Map<Kind, readonly Known[]>();
  /** By the numbers of their chains, so that one mistake is one object for all kinds. */
  readonly #mistakes = new Map<number, Known>();

  of(kind: Kind): readonly Known[] {
    return this.#kinds.get(kind) ?? none;
  }

  get isEmpty(): boolean {
    return this.#kinds.size === 0;
  }

  learn({ kind, mistakes }: LearntKind): void {
    this.#kinds.set(
      kind,
      mistakes.map((one) => this.#known(one)),
    );
  }

  #known(mistake: LearntMistake): Known {
    const { chain } = mistake.shared;
    const known = this.#mistakes.get(chain) ?? {
      ...mistake,
      within: createRowsMatcher(mistake.signing, () => nativeBatchOf(mistake.signing.algorithm)),
    };
    this.#mistakes.set(chain, known);
    return known;
  }
}
