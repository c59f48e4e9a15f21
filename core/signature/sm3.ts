import { withLength } from './withLength.ts';

/** The seven-fold schedule below reads each round constant already rotated: T(j) <<< j, with j modulo 32. */
const roundConstants = Int32Array.from({ length: 64 }, (_, j) => rotate(j < 16 ? 0x79cc4519 : 0x7a879d8a, j));

const initialState = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
] as const;

/**
 * SM3 (GB/T 32905-2016, ISO/IEC 10118-3:2018) of a message: 32 bytes. Electron's BoringSSL does not have it and the
 * libraries that do are either asynchronous or drag a whole SM2 curve along.
 */
export function sm3(message: Uint8Array): Uint8Array {
  const padded = withLength(message, 8);
  const state = Int32Array.from(initialState);
  const words = new Int32Array(68);
  for (let offset = 0; offset < padded.byteLength; offset += 64) compress(state, words, padded, offset);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => {
    digest.setInt32(4 * i, word);
  });
  return new Uint8Array(digest.buffer);
}

function compress(state: Int32Array, words: Int32Array, padded: DataView, offset: number): void {
  const word = (j: number): number => words[j] as number;
  for (let j = 0; j < 16; j += 1) words[j] = padded.getInt32(offset + 4 * j);
  for (let j = 16; j < 68; j += 1) {
    const mixed = word(j - 16) ^ word(j - 9) ^ rotate(word(j - 3), 15);
    words[j] = mixed ^ rotate(mixed, 15) ^ rotate(mixed, 23) ^ rotate(word(j - 13), 7) ^ word(j - 6);
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let j = 0; j < 64; j += 1) {
    const a12 = rotate(a, 12);
    const ss1 = rotate(a12 + e + (roundConstants[j] as number), 7);
    const early = j < 16;
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g);
    const tt1 = (ff + d + (ss1 ^ a12) + (word(j) ^ word(j + 4))) | 0;
    const tt2 = (gg + h + ss1 + word(j)) | 0;
    d = c;
    c = rotate(b, 9);
    b = a;
    a = tt1;
    h = g;
    g = rotate(f, 19);
    f = e;
    e = tt2 ^ rotate(tt2, 9) ^ rotate(tt2, 17);
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] as number) ^ value;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
