import type { Word } from '../causes/Cause.ts';
import { anchorsOf } from '../causes/encoding/helpers/anchorsOf.ts';
import { digestSizes } from '../causes/encoding/helpers/written.ts';
import { maxTargets } from '../signature/batch/HmacBatch.ts';
import { type Messages, messageAt } from '../signature/batch/Messages.ts';
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

const isPrintable = (byte: number): boolean => byte > 0x20 && byte < 0x7f;

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

const isExact = (target: Target): boolean =>
  target.kind === 'digest' || (target.kind === 'pattern' && target.part === 'whole');

/** Readings by the four bytes that their digests have at a place. */
interface Table {
  readonly offset: number;
  readonly targets: Map<number, Target[]>;
  /** A bit for each number that the last twelve bits may be, set where a reading has them: what nearly all digests fail at. */
  readonly marks: Uint8Array;
}

/** The readings of one digest length: by four bytes at a place, and those that every digest has to be shown to. */
interface Readings {
  fewestFindings: number;
  readonly tables: Table[];
  readonly always: Target[];
}

const markBytes = 512;

/** Where the mark of four bytes stands, by the last two of them: its byte, whose bit is that of the last three bits. */
const markPlace = (third: number, fourth: number): number => ((third & 15) << 5) | (fourth >> 3);

const none: readonly Target[] = [];

/** A quick no: false where no reading begins with the first `known` bytes at `start`. */
function mayBeIn({ always, tables }: Readings, bytes: Uint8Array, start: number, known: number): boolean {
  if (always.length > 0) return true;
  for (let nth = 0; nth < tables.length; nth++) {
    const { offset, targets, marks } = tables[nth] as Table;
    if (offset + 4 > known) return true;
    const at = start + offset;
    const fourth = bytes[at + 3] as number;
    const mark = (marks[markPlace(bytes[at + 2] as number, fourth)] as number) >> (fourth & 7);
    if ((mark & 1) === 1 && targets.has(wordAt(bytes, at))) return true;
  }
  return false;
}

/**
 * Compares computed digests with all readings of the pasted signature at once: four bytes of the digest look the
 * few readings up that could be meant, and only those are compared in full.
 */
export class Matcher {
  readonly #lengths = new Map<number, Readings>();
  readonly #texts = new Map<string, Target[]>();
  readonly #bytes: (Target & { readonly kind: 'digest' })[] = [];
  /** The fewest writing mistakes that any reading assumes. */
  readonly fewestFindings: number;

  constructor(targets: readonly Target[]) {
    for (const target of targets) this.#add(target);
    this.fewestFindings = Math.min(...targets.map(({ findings }) => findings.length));
  }

  /** The fewest writing mistakes that a reading of digests of this many bytes assumes; infinite where there is none. */
  fewestFor(digestBytes: number): number {
    return this.#lengths.get(digestBytes)?.fewestFindings ?? Number.POSITIVE_INFINITY;
  }

  /**
   * Whether some reading may hold more than a digest: it is longer or shorter than every algorithm's, or begins like a
   * text, as digests hardly ever do.
   */
  get mayHoldMore(): boolean {
    return this.#bytes.some(
      ({ bytes }) => !digestSizes.includes(bytes.length) || bytes.subarray(0, 4).every(isPrintable),
    );
  }

  /**
   * Four-byte words at the places of a digest where every matching digest of this many bytes has one of them, for
   * engines that filter by words; `undefined` when there are too many or some reading has no such word.
   */
  wordsFor(digestBytes: number): readonly Word[] | undefined {
    const readings = this.#lengths.get(digestBytes);
    if (readings === undefined) return [];
    if (readings.always.length > 0) return undefined;
    const words = readings.tables.flatMap(({ offset, targets }) =>
      Array.from(targets.keys(), (word) => ({ offset, word })),
    );
    return words.length > maxTargets ? undefined : words;
  }

  /** A quick no: false where no reading of so many bytes begins with the first `known` bytes at `start`. */
  mayBegin(length: number, bytes: Uint8Array, start: number, known: number): boolean {
    const readings = this.#lengths.get(length);
    return readings !== undefined && mayBeIn(readings, bytes, start, known);
  }

  /** The same as `match` of many digests: which of them satisfy readings, and these. */
  *matchAll(digests: Messages): Iterable<readonly [nth: number, hits: readonly Target[]]> {
    const { bytes, starts, ends } = digests;
    // Most are of one length.
    let length = -1;
    let readings: Readings | undefined;
    for (let nth = 0; nth < ends.length; nth++) {
      const start = starts[nth] as number;
      const end = ends[nth] as number;
      if (end - start !== length) {
        length = end - start;
        readings = this.#lengths.get(length);
      }
      if (readings === undefined || !mayBeIn(readings, bytes, start, length)) continue;
      const hits = this.match(messageAt(digests, nth));
      if (hits.length > 0) yield [nth, hits];
    }
  }

  /**
   * The readings that this digest satisfies. Where the whole digest can be read back, a reading that calls the
   * signature cut or damaged is none.
   */
  match(digest: Uint8Array): readonly Target[] {
    const readings = this.#lengths.get(digest.length);
    if (readings === undefined) return none;
    let found: Target[] | undefined;
    for (const { offset, targets } of readings.tables) {
      const near = targets.get(wordAt(digest, offset));
      if (near === undefined) continue;
      for (const target of near) {
        if (found?.includes(target) || !isMatch(target, digest)) continue;
        found ??= [];
        found.push(target);
      }
    }
    for (const target of readings.always) {
      if (!isMatch(target, digest)) continue;
      found ??= [];
      found.push(target);
    }
    if (found === undefined) return none;
    const exact = found.filter(isExact);
    return exact.length > 0 ? exact : found;
  }

  /** The readings that a text satisfies which was handed on undigested; none for an empty text, which would fit by chance. */
  matchText(text: string): readonly Target[] {
    if (text === '') return none;
    const bytes = bytesOf(text);
    return [
      ...(this.#texts.get(text) ?? none),
      ...this.#bytes.filter((target) => sameBytes(target.bytes, bytes)),
    ];
  }

  #add(target: Target): void {
    switch (target.kind) {
      case 'text': {
        this.#texts.set(target.text, [...(this.#texts.get(target.text) ?? none), target]);
        return;
      }
      case 'digest': {
        this.#bytes.push(target);
        this.#put(target, target.bytes.length, [{ offset: 0, word: wordAt(target.bytes, 0) }]);
        return;
      }
      case 'pattern': {
        const { digestBytes, words } = target.pattern;
        if (words === undefined) this.#readingsOf(target, digestBytes).always.push(target);
        else this.#put(target, digestBytes, words);
        return;
      }
      case 'hex':
        for (const digestBytes of digestSizes) this.#addHex(target, target.hex, target.part, digestBytes);
    }
  }

  #addHex(target: Target, hex: string, part: 'start' | 'end' | 'damaged', digestBytes: number): void {
    if (part === 'damaged') {
      if (Math.abs(digestBytes * 2 - hex.length) > 2) return;
      const bits = (at: number): number => Number.parseInt(hex[at] ?? '', 16);
      this.#put(target, digestBytes, anchorsOf(digestBytes, 4, bits));
    } else if (hex.length < digestBytes * 2) {
      const word = bytesOfHex(part === 'start' ? hex.slice(0, 8) : hex.slice(-8)) ?? new Uint8Array(4);
      this.#put(target, digestBytes, [
        { offset: part === 'start' ? 0 : digestBytes - 4, word: wordAt(word, 0) },
      ]);
    }
  }

  #readingsOf({ findings }: Target, digestBytes: number): Readings {
    const known = this.#lengths.get(digestBytes);
    if (known !== undefined) {
      known.fewestFindings = Math.min(known.fewestFindings, findings.length);
      return known;
    }
    const fresh: Readings = { tables: [], always: [], fewestFindings: findings.length };
    this.#lengths.set(digestBytes, fresh);
    return fresh;
  }

  #put(target: Target, digestBytes: number, words: readonly Word[]): void {
    const { tables } = this.#readingsOf(target, digestBytes);
    for (const { offset, word } of words) {
      const known = tables.find((one) => one.offset === offset);
      const { targets, marks } = known ?? {
        targets: new Map<number, Target[]>(),
        marks: new Uint8Array(markBytes),
      };
      if (known === undefined) tables.push({ offset, targets, marks });
      const there = targets.get(word);
      if (there === undefined) targets.set(word, [target]);
      else if (!there.includes(target)) there.push(target);
      const place = markPlace(word >> 8, word & 0xff);
      marks[place] = (marks[place] as number) | (1 << (word & 7));
    }
  }
}
