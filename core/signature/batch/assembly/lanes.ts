// A vector holds the same word of several messages, one per lane: four 32-bit words or two 64-bit words.
// A row is one such vector in memory, so word `i` of an array of words lies `i * rowBytes` after its start.

export const rowBytes: usize = 16;

// @ts-ignore: decorator
@inline
export function row(base: usize, index: usize): v128 {
  return v128.load(base + index * rowBytes);
}

// @ts-ignore: decorator
@inline
export function setRow(base: usize, index: usize, value: v128): void {
  v128.store(base + index * rowBytes, value);
}

// @ts-ignore: decorator
@inline
export function add(a: v128, b: v128): v128 {
  return i32x4.add(a, b);
}

// @ts-ignore: decorator
@inline
export function xor(a: v128, b: v128): v128 {
  return v128.xor(a, b);
}

/** Bits of `a` where `mask` is one, of `b` where it is zero: the "choose" of SHA and MD5. */
// @ts-ignore: decorator
@inline
export function choose(mask: v128, a: v128, b: v128): v128 {
  return xor(b, v128.and(mask, xor(a, b)));
}

/** The majority of each bit. `ab` is `a ^ b` and `bc` is `b ^ c`; the next round's `bc` is this round's `ab`. */
// @ts-ignore: decorator
@inline
export function majority(ab: v128, bc: v128, b: v128): v128 {
  return xor(b, v128.and(ab, bc));
}

// @ts-ignore: decorator
@inline
export function rotateLeft(x: v128, bits: i32): v128 {
  return v128.or(i32x4.shl(x, bits), i32x4.shr_u(x, 32 - bits));
}

// @ts-ignore: decorator
@inline
export function rotateRight(x: v128, bits: i32): v128 {
  return rotateLeft(x, 32 - bits);
}
