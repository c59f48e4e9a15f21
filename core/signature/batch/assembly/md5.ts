import { add, choose, rotateLeft, row, rowBytes, setRow, xor } from './lanes.ts';

// RFC 1321 on four messages at once.

/** The integer parts of 2^32 times |sin(i + 1)| (RFC 1321, section 3.4). */
const sines: usize = memory.data<u32>([
  0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
  0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
  0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
  0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
  0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
  0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
  0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
  0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
]);

/** Sixteen message words to the 64 that the rounds add: in the rounds' order and with the sines added. */
export function md5Schedule(words: usize, schedule: usize): void {
  for (let i: usize = 0; i < 64; i += 1) {
    const word = i < 16 ? i : i < 32 ? (5 * i + 1) & 15 : i < 48 ? (3 * i + 5) & 15 : (7 * i) & 15;
    setRow(schedule, i, add(row(words, word), v128.load32_splat(sines + 4 * i)));
  }
}

/** The 64 rounds: the state at `from` and a schedule give the state at `to`, four rows each. */
export function md5Rounds(from: usize, schedule: usize, to: usize): void {
  let a = row(from, 0);
  let b = row(from, 1);
  let c = row(from, 2);
  let d = row(from, 3);
  let at = schedule;
  for (; at < schedule + 16 * rowBytes; at += 4 * rowBytes) {
    a = add(b, rotateLeft(add(add(a, row(at, 0)), choose(b, c, d)), 7));
    d = add(a, rotateLeft(add(add(d, row(at, 1)), choose(a, b, c)), 12));
    c = add(d, rotateLeft(add(add(c, row(at, 2)), choose(d, a, b)), 17));
    b = add(c, rotateLeft(add(add(b, row(at, 3)), choose(c, d, a)), 22));
  }
  for (; at < schedule + 32 * rowBytes; at += 4 * rowBytes) {
    a = add(b, rotateLeft(add(add(a, row(at, 0)), choose(d, b, c)), 5));
    d = add(a, rotateLeft(add(add(d, row(at, 1)), choose(c, a, b)), 9));
    c = add(d, rotateLeft(add(add(c, row(at, 2)), choose(b, d, a)), 14));
    b = add(c, rotateLeft(add(add(b, row(at, 3)), choose(a, c, d)), 20));
  }
  for (; at < schedule + 48 * rowBytes; at += 4 * rowBytes) {
    a = add(b, rotateLeft(add(add(a, row(at, 0)), xor(xor(b, c), d)), 4));
    d = add(a, rotateLeft(add(add(d, row(at, 1)), xor(xor(a, b), c)), 11));
    c = add(d, rotateLeft(add(add(c, row(at, 2)), xor(xor(d, a), b)), 16));
    b = add(c, rotateLeft(add(add(b, row(at, 3)), xor(xor(c, d), a)), 23));
  }
  for (; at < schedule + 64 * rowBytes; at += 4 * rowBytes) {
    a = add(b, rotateLeft(add(add(a, row(at, 0)), xor(c, v128.or(b, v128.not(d)))), 6));
    d = add(a, rotateLeft(add(add(d, row(at, 1)), xor(b, v128.or(a, v128.not(c)))), 10));
    c = add(d, rotateLeft(add(add(c, row(at, 2)), xor(a, v128.or(d, v128.not(b)))), 15));
    b = add(c, rotateLeft(add(add(b, row(at, 3)), xor(d, v128.or(c, v128.not(a)))), 21));
  }
  setRow(to, 0, add(a, row(from, 0)));
  setRow(to, 1, add(b, row(from, 1)));
  setRow(to, 2, add(c, row(from, 2)));
  setRow(to, 3, add(d, row(from, 3)));
}
