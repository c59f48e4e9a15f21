const fewestSlots = 1 << 12;
/** Four bytes each: 32 MB at most. */
const mostSlots = 1 << 23;
const fullest = 0.6;

/**
 * 64 bits of a text, never 0 in the second half. They are sent between threads in place of the text.
 * Gives them to `put`, because an array for each of a million texts would take longer than all else.
 */
export function markText(text: string, put: (low: number, high: number) => void): void {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 15;
  }
  low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35);
  put((low ^ (low >>> 13)) >>> 0, (high ^ text.length) >>> 0 || 1);
}

/**
 * Tells which texts came before, from their marks: half of a mark is the place, the other half is remembered, so that
 * among millions about one in a billion is taken for another. Remembers the first `most` different ones, five million
 * at most; later ones count as new each time.
 */
export class SeenTexts {
  readonly #table: Uint32Array;
  #free: number;

  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, most) / fullest));
    this.#table = new Uint32Array(Math.min(mostSlots, Math.max(fewestSlots, slots)));
    this.#free = Math.floor(fullest * this.#table.length);
  }

  /** Remembers the text with this mark; whether it was there already. */
  add(low: number, high: number): boolean {
    const table = this.#table;
    const mask = table.length - 1;
    let slot = low & mask;
    for (;;) {
      const there = table[slot];
      if (there === high) return true;
      if (there === 0) break;
      slot = (slot + 1) & mask;
    }
    if (this.#free > 0) {
      table[slot] = high;
      this.#free -= 1;
    }
    return false;
  }
}
