import type { Material } from '../causes/Cause.ts';
import { Joiner } from '../signature/batch/Messages.ts';
import type { Input, InputList } from './Inputs.ts';
import { inputsWithin } from './joinedInputs.ts';
import type { MadeStep } from './unusualVariants.ts';
import { costOf, type WeighedExplanation } from './WeighedExplanation.ts';

/** Inputs that are laid out part by part. */
export interface InputParts {
  /** A part, made when it is first asked for, as those before it; `undefined` behind the last one. */
  part(nth: number): InputList | undefined;
  /** Whether some are missing, since there is no memory for more. Known once all parts are made. */
  readonly isCut: boolean;
}

/** What makes unusual inputs. */
interface Maker<Made> {
  /** The same ones in the same order whenever it is called. */
  readonly make: () => Iterable<Made>;
  readonly valueOf: (made: Made) => Material;
  readonly stepsOf: (made: Made) => readonly MadeStep[];
}

/** A maker, and how far it has got. */
interface Source<Made> {
  readonly maker: Maker<Made>;
  readonly rest: Iterator<Made>;
  taken: number;
}

/** Those inputs of a part that are of one maker. */
interface Run<Made> {
  readonly maker: Maker<Made>;
  /** Where they begin in the part, and among all that the maker makes. */
  readonly start: number;
  readonly from: number;
}

/** Inputs in one part, at most: what a search finds among them does not wait for the others to be made. */
const mostInPart = 4_096;

/** One of tens of thousands: its bytes are among those of its part. */
class Unusual implements Input {
  readonly bytes: Uint8Array;
  readonly #explain: () => readonly WeighedExplanation[];

  constructor(bytes: Uint8Array, explain: () => readonly WeighedExplanation[]) {
    this.bytes = bytes;
    this.#explain = explain;
  }

  get value(): Uint8Array {
    return this.bytes;
  }

  get explanations(): readonly WeighedExplanation[] {
    return this.#explain();
  }
}

/**
 * The inputs that some makers give, `most` of them at most; the same one may be among them twice. All makers have a share in
 * each part, so that one of a few dozens is not behind those of which there are tens of thousands, each of them rarer.
 */
export class UnusualInputs<Made> implements InputParts {
  readonly #most: number;
  #sources: readonly Source<Made>[];
  readonly #parts: InputList[] = [];
  #count = 0;
  /** What the part that was made last consists of: it is looked at when it is made. That of others is made again. */
  #latest: readonly Made[] = [];

  constructor(makers: readonly Maker<Made>[], most: number) {
    this.#most = most;
    this.#sources = makers.map((maker) => ({ maker, rest: maker.make()[Symbol.iterator](), taken: 0 }));
  }

  get isCut(): boolean {
    return this.#count === this.#most;
  }

  part(nth: number): InputList | undefined {
    while (this.#parts.length <= nth) {
      const part = this.#makePart();
      if (part === undefined) return undefined;
      this.#parts.push(part);
    }
    return this.#parts[nth];
  }

  #makePart(): InputList | undefined {
    const share = Math.ceil(mostInPart / this.#sources.length);
    const all: Made[] = [];
    const joiner = new Joiner();
    const runs: Run<Made>[] = [];
    const open: Source<Made>[] = [];
    for (const source of this.#sources) {
      const { maker, rest } = source;
      runs.push({ maker, start: all.length, from: source.taken });
      const end = Math.min(all.length + share, this.#most - this.#count);
      while (all.length < end) {
        const next = rest.next();
        if (next.done) break;
        source.taken++;
        all.push(next.value);
        joiner.add(maker.valueOf(next.value));
      }
      if (all.length === end) open.push(source);
    }
    this.#sources = open;
    this.#count += all.length;
    if (all.length === 0) return undefined;
    this.#latest = all;
    const part = this.#parts.length;
    return inputsWithin(
      joiner.finish(),
      (bytes, nth) => new Unusual(bytes, () => this.#explain(part, runs, nth)),
    );
  }

  #explain(part: number, runs: readonly Run<Made>[], nth: number): readonly WeighedExplanation[] {
    const run = runs.findLast(({ start }) => start <= nth);
    if (run === undefined) return [];
    const { maker, from, start } = run;
    const isLatest = part === this.#parts.length - 1;
    const [made] = isLatest
      ? this.#latest.slice(nth, nth + 1)
      : Iterator.from(maker.make()).drop(from + nth - start);
    return made === undefined ? [] : [explanationOf(maker.stepsOf(made))];
  }
}

const explanationOf = (steps: readonly MadeStep[]): WeighedExplanation => ({
  findings: steps.map(({ cause, variant }) => ({ id: cause.id, detail: variant.detail })),
  cost: steps.reduce((sum, { cause, variant }) => sum + costOf(cause, variant.weight), 0),
});
