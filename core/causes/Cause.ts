import type { Algorithm } from '../signature/Algorithm.ts';
import type { CauseIdOf, Layer } from './CauseId.ts';
import type { Facts } from './Facts.ts';

/** What varies within one cause, by name. Safe to show and to store: never a secret, never a valid signature. */
export type Detail = Readonly<Record<string, string | number | readonly string[]>>;

/** Text (signed as its UTF-8 bytes), or bytes once a mistake has chosen another encoding. */
export type Material = string | Uint8Array;

/** One concrete result of a mistake. */
export interface Variant {
  readonly value: Material;
  readonly detail: Detail;
  /** How usual this variant is among those of its cause: 1 is usual, smaller is rarer. Default 1. */
  readonly weight?: number;
  /** The facts as later mistakes see them, when this one moved to another website. */
  readonly facts?: Facts;
}

/** When the usual variant of a mistake is made that is tried beside the unusual ones of others. */
export type BesideUnusual = 'before' | 'after';

interface Entry<L extends Layer> {
  readonly id: CauseIdOf<L>;
  readonly layer: L;
  /** How often support sees it, per thousand wrong signatures: orders the search and equal explanations. */
  readonly likelihood: number;
  /** Where it stands among the causes of its layer wherever they are listed: from 1, related ones together. */
  readonly order: number;
}

/**
 * Where in a stack of mistakes an entry can stand: it replaces the input (`source`), changes its text (`text`),
 * or turns it into other bytes (`bytes`, nothing but another `bytes` may follow).
 */
export type Stage = 'source' | 'text' | 'bytes';

/** A mistake in what was signed. Called with the email, or with what an earlier mistake made of it. */
export interface MessageCause extends Entry<'message'> {
  readonly stage: Stage;
  /** `leastWeight`: those that are rarer may be left out, for whoever has no use for them yet. By default none is. */
  readonly variants: (email: Material, facts: Facts, leastWeight?: number) => Iterable<Variant>;
  /** Whether texts go through it one step after the other: put into a structure, encoded, encoded again. */
  readonly isStep?: true;
  /**
   * Further variants, of which there are so many, each so rare, that they are tried only after the others, and with
   * few other mistakes beside them.
   */
  readonly unusual?: (email: Material, facts: Facts) => Iterable<Variant>;
  /** So usual that its first variant is tried with each unusual one of the other mistakes in the same text. */
  readonly besideUnusual?: BesideUnusual;
  /** Made by whoever types the email again: each of its variants that is unusual is tried after the usual ones of another such. */
  readonly byHand?: true;
  /** Variants as what they do with a text, for whoever has a million texts: of each detail the first one. */
  readonly usual?: readonly UsualChange[];
}

/**
 * What the variant of this detail (but for `signed`, the text itself) does with any text that is not white space alone; where
 * that changes nothing, there is no such variant.
 */
export interface UsualChange {
  readonly detail: Detail;
  readonly letters?: 'lower';
  readonly before?: string;
  readonly after?: string;
}

/** A mistake in the key. Called with the secret key, or with what an earlier mistake made of it. */
export interface SecretCause extends Entry<'secret'> {
  readonly stage: Stage;
  /** As of a mistake in what was signed. */
  readonly variants: (secret: Material, facts: Facts, leastWeight?: number) => Iterable<Variant>;
  /** As of a mistake in what was signed. */
  readonly unusual?: (secret: Material, facts: Facts) => Iterable<Variant>;
  /** As of a mistake in what was signed. */
  readonly besideUnusual?: BesideUnusual;
}

/**
 * What a construction is built from, all digests of one algorithm. `Value` is the bytes of one candidate, or what stands for
 * those of many candidates that are computed at once; bytes may be given wherever all have the same ones.
 */
export interface Primitives<Value = Uint8Array> {
  readonly algorithm: Algorithm;
  /** Of the parts, one after the other. */
  readonly hash: (...parts: readonly (Value | Uint8Array)[]) => Value;
  readonly hmac: (key: Value | Uint8Array, message: Value | Uint8Array) => Value;
  /** The signature as it should have been made, for what was done to it afterwards. */
  readonly sign: (key: Value, message: Value) => Value;
  readonly joined: (...parts: readonly (Value | Uint8Array)[]) => Value;
  /** The bytes of the lower-case hex text. */
  readonly hex: (value: Value) => Value;
  /** The key as HMAC takes it: hashed where it is longer than the algorithm's block. */
  readonly blockKey: (key: Value) => Value;
  /** Whatever else is done to bytes, candidate by candidate. */
  readonly each: (
    make: (...values: readonly Uint8Array[]) => Uint8Array,
    ...values: readonly Value[]
  ) => Value;
}

interface AnyConstructionVariant {
  readonly detail: Detail;
  readonly weight?: number;
  /** False where the result does not depend on the secret: then one key stands for all. */
  readonly usesSecret: boolean;
  /** False where the result does not depend on what was signed: then one message stands for all. Default true. */
  readonly usesMessage?: boolean;
  /** True for one of very many: tried with another algorithm, and with no mistake in key or message. */
  readonly isAlone?: true;
  /** True where the result is the HMAC with key and message exchanged, which the search can compute in batches. */
  readonly swaps?: boolean;
  /** A quick no: false for a pasted text that this construction cannot have given, however it was written down. */
  readonly fits?: (signature: string) => boolean;
}

export type Compute = <Value>(key: Value, message: Value, primitives: Primitives<Value>) => Value;

/** A combination whose result is a digest, perhaps behind other bytes. */
export interface DigestVariant extends AnyConstructionVariant {
  readonly usesAlgorithm: true;
  /** What stands undigested in front of the digest, in this order; by default nothing. */
  readonly before?: readonly ('key' | 'message')[];
  readonly compute: Compute;
}

/** A combination whose result is a text, and does not depend on the algorithm: the input itself was handed on. */
export interface TextVariant extends AnyConstructionVariant {
  readonly usesAlgorithm: false;
  readonly text: (key: Uint8Array, message: Uint8Array, primitives: Primitives) => string;
}

export type ConstructionVariant = DigestVariant | TextVariant;

/** A mistake in how key and message were combined. */
export interface ConstructionCause extends Entry<'construction'> {
  readonly variants: (facts: Facts) => Iterable<ConstructionVariant>;
}

/** Another algorithm in place of SHA-256. */
export interface AlgorithmCause extends Entry<'algorithm'> {
  readonly algorithms: readonly { readonly algorithm: Algorithm; readonly weight?: number }[];
}

/** How much of the digest a written form still holds. `damaged`: within an edit distance of 2 of its hex text. */
export type Part = 'whole' | 'start' | 'end' | 'damaged';

/** Four bytes of a digest: those from `offset` on (a multiple of 4), read as a big-endian number. */
export interface Word {
  readonly offset: number;
  readonly word: number;
}

/**
 * A written form that lost information, so that the digest cannot be read back from it. The search computes
 * digests and asks `matches`, which must be an exact test: true only when this digest, written that way, gives
 * the text. Every matching digest has at least one of `words`; without them each digest is asked, so `matches`
 * must be quick to say no.
 */
export interface Pattern {
  readonly matches: (digest: Uint8Array) => boolean;
  readonly words?: readonly Word[];
  /** The digest's length in bytes. */
  readonly digestBytes: number;
}

/**
 * One way back from a written signature towards its digest: an earlier text, the digest's bytes, or a pattern.
 * `part` says what the value is a part of, when undoing this step found out; else it stays as it was.
 */
export interface Undone {
  readonly value: Material | Pattern;
  readonly detail: Detail;
  readonly weight?: number;
  readonly part?: Part;
}

/**
 * A mistake in how the digest was written down. `write` runs forward, for the generator and the tests: it takes
 * the digest's bytes, or the text that an earlier step made of them (a step on text takes bytes as their hex text).
 * `undo` runs backward, for the search: it takes the pasted text, or what undoing a later step left of it, and
 * gives every earlier form it could have had. Undoing must be exact: each whole form it yields, written again,
 * gives the text back. Both yield nothing where the mistake changes nothing or does not apply.
 */
export interface EncodingCause extends Entry<'encoding'> {
  /** Whether the mistake can be made with bytes, before a later step writes them down. Then `undo` gets their hex. */
  readonly onBytes?: true;
  readonly write: (written: Material) => Iterable<Variant>;
  readonly undo: (text: string, part: Part) => Iterable<Undone>;
}

/** A mistake found from what was pasted, not by recomputing. */
export interface DeliveryCause extends Entry<'delivery'> {}
export interface ExposureCause extends Entry<'exposure'> {}

export type Cause =
  | MessageCause
  | SecretCause
  | ConstructionCause
  | AlgorithmCause
  | EncodingCause
  | DeliveryCause
  | ExposureCause;

export type CauseOf<L extends Layer> = Extract<Cause, { readonly layer: L }>;
