import type { Layer } from '../causes/CauseId.ts';

/** One line of a program, with the layers whose mistakes would be made in it. */
interface SignerLine {
  readonly code: string;
  readonly layers: readonly Layer[];
}

/** Complete, correct code that signs. */
export interface Signer {
  /** The programming language or framework, as an id. */
  readonly language: string;
  /** The language's or framework's name, as people write it. */
  readonly name: string;
  /** A fitting file name. */
  readonly file: string;
  readonly lines: readonly SignerLine[];
}
