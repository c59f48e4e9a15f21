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
  const block = new Int32Array(16);
  for (let offset = 0; offset < padded.byteLength; offset += 64) {
    for (let i = 0; i < 16; i += 1) block[i] = padded.getInt32(offset + 4 * i);
    absorb(hash, block);
  }
  const digest = new DataView(new ArrayBuffer(64));
  hash.forEach((word, i) => {
    digest.setInt32(4 * i, word);
  });
  return new Uint8Array(digest.buffer);
}

const rounds = 10;

/** The substitution box is built from three 4-bit boxes, as the specification's section 7.2 defines it. */
const sbox = ((): Uint8Array => {
  const e = [0x1, 0xb, 0x9, 0xc, 0xd, 0x6, 0xf, 0x3, 0xe, 0x8, 0x7, 0x4, 0xa, 0x2, 0x5, 0x0];
  const r = [0x7, 0xc, 0xb, 0xd, 0xe, 0x4, 0x9, 0xf, 0x6, 0x3, 0x8, 0xa, 0x2, 0x5, 0x1, 0x0];
  const at = (box: readonly number[], i: number): number => box[i] as number;
  return Uint8Array.from({ length: 256 }, (_, x) => {
    const high = at(e, x >> 4);
    const low = e.indexOf(x & 15);
    const middle = at(r, high ^ low);
    return (at(e, high ^ middle) << 4) | e.indexOf(low ^ middle);
  });
})();

/** One substituted byte times the first row of the diffusion matrix, over GF(2^8) modulo 0x11d. */
const diffused = ((): Int32Array => {
  const table = new Int32Array(512);
  sbox.forEach((s, x) => {
    const product = (factor: number): number => {
      let sum = 0;
      for (let bit = 0, power = s; bit < 4; bit += 1) {
        if ((factor >> bit) & 1) sum ^= power;
        power = power & 0x80 ? (power << 1) ^ 0x11d : power << 1;
      }
      return sum;
    };
    const word = (factors: readonly number[]): number =>
      factors.reduce((row, factor) => (row << 8) | product(factor), 0);
    table[2 * x] = word([1, 1, 4, 1]);
    table[2 * x + 1] = word([8, 5, 2, 9]);
  });
  return table;
})();

/** The Miyaguchi–Preneel step: the cipher keyed by the hash so far encrypts the block; key and block are added. */
function absorb(hash: Int32Array, block: Int32Array): void {
  let key: Int32Array = Int32Array.from(hash);
  let state: Int32Array = block.map((word, i) => word ^ (hash[i] as number));
  for (let round = 0; round < rounds; round += 1) {
    key = mix(key);
    for (const half of [0, 1]) {
      const at = 8 * round + 4 * half;
      key[half] =
        (key[half] as number) ^
        (((sbox[at] as number) << 24) |
          ((sbox[at + 1] as number) << 16) |
          ((sbox[at + 2] as number) << 8) |
          (sbox[at + 3] as number));
    }
    const mixed = mix(state);
    state = mixed.map((word, i) => word ^ (key[i] as number));
  }
  for (let i = 0; i < 16; i += 1) hash[i] = (hash[i] as number) ^ (state[i] as number) ^ (block[i] as number);
}

/** Substitutes every byte, shifts column `c` down by `c` rows and diffuses each row. */
function mix(state: Int32Array): Int32Array {
  const mixed = new Int32Array(16);
  for (let row = 0; row < 8; row += 1) {
    let high = 0;
    let low = 0;
    for (let column = 0; column < 8; column += 1) {
      const word = state[2 * ((row - column) & 7) + (column >> 2)] as number;
      const byte = (word >>> (24 - 8 * (column & 3))) & 0xff;
      const first = diffused[2 * byte] as number;
      const second = diffused[2 * byte + 1] as number;
      // Each row of the circulant matrix is the first, rotated right by one byte per column.
      const bits = 8 * (column & 3);
      const [left, right] = column < 4 ? [first, second] : [second, first];
      high ^= bits === 0 ? left : (left >>> bits) | (right << (32 - bits));
      low ^= bits === 0 ? right : (right >>> bits) | (left << (32 - bits));
    }
    mixed[2 * row] = high;
    mixed[2 * row + 1] = low;
  }
  return mixed;
}
