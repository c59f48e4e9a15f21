import { bytesOf } from '../signature/bytesOf.ts';

const fewestSlots = 1 << 12;
/** Four bytes each: 32 MB at most. */
const usualMost = 1 << 23;
const fullest = 0.6;
/** So many are a megabyte, which a processor has at hand. */
const slotsAtHand = 1 << 18;

/** Written to at once: where memory is only read at first, the system is asked for each page twice. */
const emptyTable = (slots: number): Uint32Array => new Uint32Array(slots).fill(0);

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
 * among millions about one in a billion is taken for another. Remembers the first five million different ones; later
 * ones count as new each time.
 */
export class SeenTexts {
  /** The one that has room. */
  #table: Uint32Array;
  /** Those before it, which are full. */
  readonly #older: Uint32Array[] = [];
  readonly #most: number;
  /** Of all tables. */
  #slots: number;
  #free: number;

  /** `expected`: how many there will be, about. `most`: places of all tables together, a power of two. */
  constructor(expected: number, most = usualMost) {
    this.#most = most;
    const slots = 2 ** Math.ceil(Math.log2(Math.max(1, expected) / fullest));
    this.#slots = Math.min(most, Math.max(fewestSlots, slots));
    this.#table = emptyTable(this.#slots);
    this.#free = Math.floor(fullest * this.#slots);
  }

  /** Remembers the texts with these marks, two numbers each; how many of them were there already. */
  addAll(marks: Uint32Array): number {
    for (const table of [...this.#older, this.#table]) this.#fetch(table, marks);
    const hasOlder = this.#older.length > 0;
    const table = this.#table;
    const mask = table.length - 1;
    let before = 0;
    // A short list ends before this is compiled: nothing is called for a usual mark.
    for (let at = 0; at < marks.length; at += 2) {
      const high = marks[at + 1] as number;
      let slot = (marks[at] as number) & mask;
      let there = table[slot];
      while (there !== 0 && there !== high) {
        slot = (slot + 1) & mask;
        there = table[slot];
      }
      if (there === high || (hasOlder && this.#isOlder(marks[at] as number, high))) {
        before++;
        continue;
      }
      if (this.#free === 0) {
        // Those behind it are looked for in the new table, too.
        if (this.#grow()) return before + this.addAll(marks.subarray(at));
        continue;
      }
      table[slot] = high;
      this.#free -= 1;
    }
    return before;
  }

  #isOlder(low: number, high: number): boolean {
    return this.#older.some((table) => {
      const mask = table.length - 1;
      let slot = low & mask;
      while (table[slot] !== 0 && table[slot] !== high) slot = (slot + 1) & mask;
      return table[slot] === high;
    });
  }

  /**
   * A place in a large table is anywhere in memory. Of many that are asked for one after the other without waiting for what is there, the
   * processor fetches several at a time.
   */
  #fetch(table: Uint32Array, marks: Uint32Array): void {
    if (table.length <= slotsAtHand) return;
    const mask = table.length - 1;
    let fetched = 0;
    for (let at = 0; at < marks.length; at += 2) fetched ^= table[(marks[at] as number) & mask] as number;
    this.#fetched ^= fetched;
  }

  /** Keeps what only fetches from being optimized away. */
  #fetched = 0;

  /** Makes another table, as large as all before it; false where that is too large. */
  #grow(): boolean {
    if (2 * this.#slots > this.#most) return false;
    this.#older.push(this.#table);
    this.#table = emptyTable(this.#slots);
    this.#free = Math.floor(fullest * this.#slots);
    this.#slots *= 2;
    return true;
  }
}
