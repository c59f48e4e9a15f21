import { bytesOf } from '../signature/bytesOf.ts';

const fewestSlots = 1 << 12;
/** Four bytes each: 32 MB at most. */
const mostSlots = 1 << 23;
const fullest = 0.6;

/** Takes a mark: two numbers, because an object for each of a million texts would take longer than all else. */
type PutMark = (low: number, high: number) => void;

/** Marks the text whose UTF-8 bytes these are, from `start` up to `end`: 64 bits, never 0 in the second half. */
export function markBytes(bytes: Uint8Array, start: number, end: number, put: PutMark): void {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x85ebca6b);
    high ^= high >>> 15;
  }
  low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35);
  put((low ^ (low >>> 13)) >>> 0, (high ^ (end - start)) >>> 0 || 1);
}

/** The same of a text. Marks are sent between threads in place of texts. */
export function markText(text: string, put: PutMark): void {
  const bytes = bytesOf(text);
  markBytes(bytes, 0, bytes.length, put);
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
