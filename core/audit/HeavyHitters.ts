/** A copy of its own: a piece cut out of a long text keeps all of that text in memory. */
const detached = <K extends string | number>(key: K): K =>
  (typeof key === 'string' ? ` ${key}`.slice(1) : key) as K;

/**
 * Counts values and keeps the most frequent in bounded memory (Misra and Gries, 1982). Exact as long as there are no
 * more different values than `most`; beyond, a count is too low by at most `total / most`.
 */
export class HeavyHitters<K extends string | number> {
  readonly #most: number;
  readonly #counts = new Map<K, number>();

  constructor(most: number) {
    this.#most = most;
  }

  add(key: K, weight: number): void {
    const known = this.#counts.get(key);
    if (known !== undefined) this.#counts.set(key, known + weight);
    else if (this.#counts.size < this.#most) this.#counts.set(detached(key), weight);
    else this.#lower(weight);
  }

  get(key: K): number {
    return this.#counts.get(key) ?? 0;
  }

  /** The most frequent value, the smallest of several; `null` where nothing was counted. */
  top(): K | null {
    let best: K | null = null;
    for (const [key, count] of this.#counts) {
      const lead = best === null ? 1 : count - this.get(best);
      if (best === null || lead > 0 || (lead === 0 && key < best)) best = key;
    }
    return best;
  }

  #lower(weight: number): void {
    for (const [key, count] of this.#counts) {
      if (count <= weight) this.#counts.delete(key);
      else this.#counts.set(key, count - weight);
    }
  }
}
