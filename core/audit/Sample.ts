/** A number from 0 to 1 that a row's number decides, without a pattern. */
export const chanceOf = (row: number): number => {
  let mixed = Math.imul(row ^ (row >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
};

/** Numbers, of which a sample stays that depends on the rows alone and not on their order. */
export class Sample {
  readonly #most: number;
  #share = 1;
  #kept: { readonly chance: number; readonly value: number }[] = [];
  count = 0;
  smallest = Number.POSITIVE_INFINITY;
  largest = Number.NEGATIVE_INFINITY;

  /** Keeps between half of `most` and `most` of the values, all while there are no more. */
  constructor(most: number) {
    this.#most = most;
  }

  add(row: number, value: number, weight = 1): void {
    this.count += weight;
    if (value < this.smallest) this.smallest = value;
    if (value > this.largest) this.largest = value;
    const chance = chanceOf(row);
    if (chance >= this.#share) return;
    this.#kept.push({ chance, value });
    while (this.#kept.length > this.#most && this.#share > 1e-9) {
      this.#share /= 2;
      this.#kept = this.#kept.filter((one) => one.chance < this.#share);
    }
  }

  /** The shortest range that holds this share of the sample. */
  densest(share: number): readonly [from: number, to: number] | null {
    const sorted = this.#kept.map(({ value }) => value).sort((a, b) => a - b);
    const held = Math.ceil(sorted.length * share);
    let best: readonly [number, number] | null = null;
    for (let first = 0; first + held <= sorted.length && held > 0; first++) {
      const range = [sorted[first] ?? 0, sorted[first + held - 1] ?? 0] as const;
      if (best === null || range[1] - range[0] < best[1] - best[0]) best = range;
    }
    return best;
  }

  /** The share of values from `from` to `to`, both included, as the sample has it. */
  shareIn(from: number, to: number): number {
    if (this.#kept.length === 0) return 0;
    const inside = this.#kept.filter(({ value }) => value >= from && value <= to).length;
    return inside / this.#kept.length;
  }
}
