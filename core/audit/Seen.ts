const firstSlots = 1 << 12;
/** Two 32-bit numbers each: 64 MB at most. */
const mostSlots = 1 << 23;
const fullest = 0.6;

/**
 * Tells which texts came before, from 64 bits of each: among millions, one in billions is taken for another. Remembers
 * the first five million different ones; later ones count as new each time.
 */
export class Seen {
  #table = new Uint32Array(2 * firstSlots);
  #size = 0;

  /** Remembers the text; whether it was there already. */
  add(text: string): boolean {
    let low = 0x811c9dc5;
    let high = 0x9e3779b9;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
      high ^= high >>> 15;
    }
    low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35);
    return this.#put((low ^ (low >>> 13)) >>> 0, (high ^ text.length) >>> 0 || 1);
  }

  /** `high` is never 0, which marks a free slot. */
  #put(low: number, high: number): boolean {
    const mask = this.#table.length / 2 - 1;
    let slot = low & mask;
    for (;;) {
      const there = this.#table[2 * slot + 1];
      if (there === 0) break;
      if (there === high && this.#table[2 * slot] === low) return true;
      slot = (slot + 1) & mask;
    }
    if (this.#size >= fullest * (mask + 1)) {
      if (mask + 1 >= mostSlots) return false;
      this.#grow();
      return this.#put(low, high);
    }
    this.#table[2 * slot] = low;
    this.#table[2 * slot + 1] = high;
    this.#size += 1;
    return false;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Uint32Array(2 * before.length);
    this.#size = 0;
    for (let slot = 0; slot < before.length; slot += 2) {
      const high = before[slot + 1] ?? 0;
      if (high !== 0) this.#put(before[slot] ?? 0, high);
    }
  }
}
