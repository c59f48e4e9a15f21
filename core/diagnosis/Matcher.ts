import { algorithms } from '../signature/Algorithm.ts';
import { maxTargets } from '../signature/batch/HmacBatch.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { bytesOfHex } from '../signature/bytesOfHex.ts';
import { hexOf } from '../signature/hexOf.ts';
import { sameBytes } from '../signature/sameBytes.ts';
import type { Target } from './Target.ts';
import { withinTwoEdits } from './withinTwoEdits.ts';

const wordAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)) >>>
  0;

/** The digest lengths, in bytes, that an algorithm can have. */
const digestLengths: readonly number[] = [
  ...new Set(Object.values(algorithms).map(({ digestBytes }) => digestBytes)),
];

/**
 * Where in a digest of this many bytes to look for four bytes that two edits left alone: of three stretches that do
 * not overlap, one is untouched. Multiples of four, as engines compare whole words.
 */
const windowsOf = (digestBytes: number): readonly number[] => [
  0,
  ((digestBytes - 4) >> 1) & ~3,
  digestBytes - 4,
];

type Table = Map<number, Target[]>;

const put = (table: Table, word: number, target: Target): void => {
  const there = table.get(word);
  if (there === undefined) table.set(word, [target]);
  else if (!there.includes(target)) there.push(target);
};

const isMatch = (target: Target, digest: Uint8Array): boolean => {
  switch (target.kind) {
    case 'digest':
      return sameBytes(target.bytes, digest);
    case 'pattern':
      return target.pattern.matches(digest);
    case 'hex': {
      const hex = hexOf(digest);
      if (target.part === 'damaged') return withinTwoEdits(target.hex, hex);
      if (target.hex.length >= hex.length) return false;
      return target.part === 'start' ? hex.startsWith(target.hex) : hex.endsWith(target.hex);
    }
    case 'text':
      return false;
  }
};

/**
 * Compares computed digests with all readings of the pasted signature at once: four bytes of the digest look the
 * few readings up that could be meant, and only those are compared in full.
 */
export class Matcher {
  readonly #first: Table = new Map();
  readonly #last: Table = new Map();
  readonly #windows = new Map<number, Table>();
  readonly #always: Target[] = [];
  readonly #texts = new Map<string, Target[]>();
  readonly #bytes: Target[] = [];
  readonly #lengths = new Set<number>();
  /** The fewest writing mistakes that any reading assumes. */
  readonly fewestFindings: number;

  constructor(targets: readonly Target[]) {
    for (const target of targets) this.#add(target);
    this.fewestFindings = Math.min(...targets.map(({ findings }) => findings.length));
  }

  /** Whether digests of this many bytes can match at all. */
  expects(digestBytes: number): boolean {
    return this.#lengths.has(digestBytes);
  }

  /** Whether some reading is longer or shorter than every algorithm's digest. */
  get expectsOddLength(): boolean {
    return this.#bytes.some(
      (target) => target.kind === 'digest' && !digestLengths.includes(target.bytes.length),
    );
  }

  /**
   * Four-byte words (big-endian) at the places of a digest where every matching digest of this many bytes has one of
   * them, for engines that filter by words; `undefined` when there are too many or some reading has no such word.
   */
  wordsFor(digestBytes: number): readonly { readonly offset: number; readonly word: number }[] | undefined {
    if (this.#always.length > 0) return undefined;
    const tables: readonly (readonly [number, Table])[] = [
      [0, this.#first],
      [digestBytes - 4, this.#last],
      ...windowsOf(digestBytes).map((offset) => [offset, this.#windows.get(offset) ?? new Map()] as const),
    ];
    const words = tables.flatMap(([offset, table]) => [...table.keys()].map((word) => ({ offset, word })));
    return words.length > maxTargets ? undefined : words;
  }

  /** The readings that this digest satisfies. */
  match(digest: Uint8Array): readonly Target[] {
    const found = this.#first.get(wordAt(digest, 0))?.filter((target) => isMatch(target, digest)) ?? [];
    if (this.#last.size > 0) {
      const ends = this.#last.get(wordAt(digest, digest.length - 4));
      if (ends !== undefined) found.push(...ends.filter((target) => isMatch(target, digest)));
    }
    for (const [at, table] of this.#windows) {
      const near = table.get(wordAt(digest, at));
      if (near !== undefined) {
        found.push(...near.filter((target) => !found.includes(target) && isMatch(target, digest)));
      }
    }
    for (const target of this.#always) if (isMatch(target, digest)) found.push(target);
    return found;
  }

  /** The readings that a text satisfies which was handed on without being digested. */
  matchText(text: string): readonly Target[] {
    const bytes = bytesOf(text);
    return [
      ...(this.#texts.get(text) ?? []),
      ...this.#bytes.filter((target) => target.kind === 'digest' && sameBytes(target.bytes, bytes)),
    ];
  }

  #expect(...lengths: readonly number[]): void {
    for (const length of lengths) this.#lengths.add(length);
  }

  #add(target: Target): void {
    switch (target.kind) {
      case 'text': {
        this.#texts.set(target.text, [...(this.#texts.get(target.text) ?? []), target]);
        return;
      }
      case 'digest': {
        this.#bytes.push(target);
        this.#expect(target.bytes.length);
        put(this.#first, wordAt(target.bytes, 0), target);
        return;
      }
      case 'pattern': {
        const { prefixes, digestBytes } = target.pattern;
        this.#expect(...(digestBytes === undefined ? digestLengths : [digestBytes]));
        if (prefixes === undefined) this.#always.push(target);
        else for (const prefix of prefixes) put(this.#first, prefix, target);
        return;
      }
      case 'hex': {
        if (target.part === 'damaged') this.#addDamaged(target, target.hex);
        else this.#addPart(target, target.hex, target.part);
      }
    }
  }

  #addPart(target: Target, hex: string, part: 'start' | 'end'): void {
    this.#expect(...digestLengths.filter((bytes) => bytes * 2 > hex.length));
    const word = bytesOfHex(part === 'start' ? hex.slice(0, 8) : hex.slice(-8));
    if (word !== undefined) put(part === 'start' ? this.#first : this.#last, wordAt(word, 0), target);
  }

  #addDamaged(target: Target, hex: string): void {
    for (const digestBytes of digestLengths) {
      if (Math.abs(digestBytes * 2 - hex.length) > 2) continue;
      this.#expect(digestBytes);
      for (const at of windowsOf(digestBytes)) {
        const table: Table = this.#windows.get(at) ?? new Map();
        this.#windows.set(at, table);
        for (let shift = -2; shift <= 2; shift++) {
          const start = at * 2 + shift;
          const word = start < 0 ? undefined : bytesOfHex(hex.slice(start, start + 8));
          if (word?.length === 4) put(table, wordAt(word, 0), target);
        }
      }
    }
  }
}
