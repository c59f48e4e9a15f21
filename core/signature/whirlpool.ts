import { withLength } from './withLength.ts';

/**
 * Whirlpool (ISO/IEC 10118-3:2004, the final version of 2003) of a message: 64 bytes. Electron's BoringSSL does not
 * have it, and the libraries that do are asynchronous or unmaintained.
 *
 * A 64-bit row is kept as two 32-bit words, most significant first; a state is eight rows, so sixteen words.
 */
export function whirlpool(message: Uint8Array): Uint8Array {
  const padded = withLength(message, 32);
  const hash = new Int32Array(16);
  tables ??= makeTables();
  for (let offset = 0; offset < padded.byteLength; offset += 64)
    absorb(hash, wordsOf(padded, offset, 16), tables);
  const digest = new DataView(new ArrayBuffer(64));
  hash.forEach((word, i) => {
    digest.setInt32(4 * i, word);
  });
  return new Uint8Array(digest.buffer);
}

type Words = Int32Array<ArrayBuffer>;

const rounds = 10;

interface Tables {
  /**
   * What one byte adds to a row, by its column and value: the substituted byte times the diffusion matrix's row for that
   * column, over GF(2^8) modulo 0x11d. Each row of the matrix is the one before, rotated right by a byte.
   */
  readonly diffused: Words;
  /** The first row of each round's constant: eight bytes of the substitution box. */
  readonly roundConstants: Words;
}

/** Made for the first message: most programs that could digest one never do. */
let tables: Tables | undefined;

function makeTables(): Tables {
  const sbox = substitutionBox();
  return {
    diffused: diffusedBy(sbox),
    roundConstants: wordsOf(new DataView(sbox.buffer), 0, rounds * 2),
  };
}

/** The substitution box is built from three 4-bit boxes, as the specification's section 7.2 defines it. */
function substitutionBox(): Uint8Array<ArrayBuffer> {
  const e = [0x1, 0xb, 0x9, 0xc, 0xd, 0x6, 0xf, 0x3, 0xe, 0x8, 0x7, 0x4, 0xa, 0x2, 0x5, 0x0];
  const r = [0x7, 0xc, 0xb, 0xd, 0xe, 0x4, 0x9, 0xf, 0x6, 0x3, 0x8, 0xa, 0x2, 0x5, 0x1, 0x0];
  const nibble = (box: readonly number[], i: number): number => box[i] as number;
  return Uint8Array.from({ length: 256 }, (_, x) => {
    const high = nibble(e, x >> 4);
    const low = e.indexOf(x & 15);
    const middle = nibble(r, high ^ low);
    return (nibble(e, high ^ middle) << 4) | e.indexOf(low ^ middle);
  });
}

function diffusedBy(sbox: Uint8Array): Words {
  const multiply = (byte: number, factor: number): number => {
    let product = 0;
    for (let bit = 0, power = byte; bit < 4; bit += 1) {
      if ((factor >> bit) & 1) product ^= power;
      power = power & 0x80 ? (power << 1) ^ 0x11d : power << 1;
    }
    return product;
  };
  const firstRow = [1, 1, 4, 1, 8, 5, 2, 9];
  const table = new DataView(new ArrayBuffer(8 * 256 * 8));
  for (let column = 0; column < 8; column += 1) {
    sbox.forEach((byte, value) => {
      for (const [i, factor] of firstRow.entries()) {
        table.setUint8((column * 256 + value) * 8 + ((i + column) & 7), multiply(byte, factor));
      }
    });
  }
  return wordsOf(table, 0, 8 * 256 * 2);
}

function wordsOf(bytes: DataView, offset: number, count: number): Words {
  const words = new Int32Array(count);
  for (let i = 0; i < count; i += 1) words[i] = bytes.getInt32(offset + 4 * i);
  return words;
}

/** The Miyaguchi–Preneel step: the cipher keyed by the hash so far encrypts the block; key and block are added. */
function absorb(hash: Words, block: Words, { diffused, roundConstants }: Tables): void {
  let key = hash.slice();
  let nextKey: Words = new Int32Array(16);
  let state: Words = new Int32Array(16);
  let nextState: Words = new Int32Array(16);
  for (let i = 0; i < 16; i += 1) state[i] = at(block, i) ^ at(hash, i);
  for (let round = 0; round < rounds; round += 1) {
    mix(key, nextKey, diffused);
    nextKey[0] = at(nextKey, 0) ^ at(roundConstants, 2 * round);
    nextKey[1] = at(nextKey, 1) ^ at(roundConstants, 2 * round + 1);
    mix(state, nextState, diffused);
    for (let i = 0; i < 16; i += 1) nextState[i] = at(nextState, i) ^ at(nextKey, i);
    [key, nextKey] = [nextKey, key];
    [state, nextState] = [nextState, state];
  }
  for (let i = 0; i < 16; i += 1) hash[i] = at(hash, i) ^ at(state, i) ^ at(block, i);
}

/** Substitutes every byte, shifts column `c` down by `c` rows and diffuses each row. */
function mix(from: Words, to: Words, diffused: Words): void {
  for (let row = 0; row < 8; row += 1) {
    let high = 0;
    let low = 0;
    for (let column = 0; column < 8; column += 1) {
      const word = at(from, 2 * ((row - column) & 7) + (column >> 2));
      const byte = (word >>> (24 - 8 * (column & 3))) & 0xff;
      const entry = 2 * (256 * column + byte);
      high ^= at(diffused, entry);
      low ^= at(diffused, entry + 1);
    }
    to[2 * row] = high;
    to[2 * row + 1] = low;
  }
}

function at(words: Words, index: number): number {
  return words[index] as number;
}
