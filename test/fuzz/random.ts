/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** At least 0 and less than `limit`. */
  below(limit: number): number;
  /** True once in so many. */
  oneIn(count: number): boolean;
  pick<T>(list: readonly T[]): T;
  bytes(length: number): Uint8Array;
}

/** Two numbers choose the sequence: the seed of the whole run, and which case of it this is. */
export function createRandom(seed: number, index: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneIn: (count) => below(count) === 0,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}
