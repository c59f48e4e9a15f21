/** Larger than any number of causes. */
export const noProof = 0x7fffffff;

/** Places in the shared memory. Two for the shortest proof: one of this round, which is read while the next one is written. */
const places = { shortest: 0, arrived: 2, stopped: 3 } as const;

/** Milliseconds between two looks at whether a part that waits was cancelled. */
const lookEvery = 20;

/** Shared memory in which the parts of one search meet. */
export function createMeeting(): Int32Array<SharedArrayBuffer> {
  const memory = new Int32Array(new SharedArrayBuffer(16));
  memory.fill(noProof, places.shortest, places.shortest + 2);
  return memory;
}

/**
 * Where the parts of a search meet after each round and learn what the others have found: every part knows the same when
 * the next round begins, whoever was faster.
 */
export class Meeting {
  readonly #memory: Int32Array;
  readonly #parts: number;
  #round = 0;

  constructor(memory: Int32Array, parts: number) {
    this.#memory = memory;
    this.#parts = parts;
  }

  /** Tells of a proof with so many causes. */
  tell(causes: number): void {
    const place = places.shortest + (this.#round % 2);
    let known = Atomics.load(this.#memory, place);
    while (causes < known)
      known =
        Atomics.compareExchange(this.#memory, place, known, causes) === known
          ? causes
          : Atomics.load(this.#memory, place);
  }

  /** Ends the search for all parts. */
  stop(): void {
    Atomics.store(this.#memory, places.stopped, 1);
    Atomics.notify(this.#memory, places.arrived);
  }

  get isStopped(): boolean {
    return Atomics.load(this.#memory, places.stopped) === 1;
  }

  /**
   * Waits until every part has finished the round, and gives the causes in the shortest proof of this round and those
   * before. Ends early once the search was stopped, or `isOver`.
   */
  wait(isOver: () => boolean): number {
    const all = this.#parts * (this.#round + 1);
    let arrived = Atomics.add(this.#memory, places.arrived, 1) + 1;
    if (arrived >= all) Atomics.notify(this.#memory, places.arrived);
    while (arrived < all && !this.isStopped && !isOver()) {
      Atomics.wait(this.#memory, places.arrived, arrived, lookEvery);
      arrived = Atomics.load(this.#memory, places.arrived);
    }
    const shortest = Atomics.load(this.#memory, places.shortest + (this.#round % 2));
    this.#round += 1;
    return shortest;
  }
}
