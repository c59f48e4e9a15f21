import { fractions } from './fractions.ts';
import { add, choose, majority, rotateRight, row, rowBytes, setRow, xor } from './lanes.ts';

// FIPS 180-4, sections 4.1.2 and 6.2, on four messages at once. SHA-224 differs in its initial state only.

/** Sixteen message words to the schedule: 64 words, each with its round constant added. `words` needs 64 rows. */
export function sha256Schedule(words: usize, schedule: usize): void {
  for (let i: usize = 0; i < 64; i += 1) {
    if (i >= 16) {
      const before = words + (i - 16) * rowBytes;
      const word = add(
        add(row(before, 0), smallSigma0(row(before, 1))),
        add(row(before, 9), smallSigma1(row(before, 14))),
      );
      setRow(words, i, word);
    }
    // The 32-bit constants are the upper halves of SHA-512's.
    setRow(schedule, i, add(row(words, i), v128.load32_splat(fractions + 8 * i + 4)));
  }
}

/** The 64 rounds: the state at `from` and a schedule give the state at `to`, eight rows each. */
export function sha256Rounds(from: usize, schedule: usize, to: usize): void {
  let a = row(from, 0);
  let b = row(from, 1);
  let c = row(from, 2);
  let d = row(from, 3);
  let e = row(from, 4);
  let f = row(from, 5);
  let g = row(from, 6);
  let h = row(from, 7);
  let ab: v128;
  let bc = xor(b, c);
  const end = schedule + 64 * rowBytes;
  for (let at = schedule; at < end; at += 8 * rowBytes) {
    h = add(h, add(add(row(at, 0), bigSigma1(e)), choose(e, f, g)));
    d = add(d, h);
    ab = xor(a, b);
    h = add(add(h, bigSigma0(a)), majority(ab, bc, b));
    g = add(g, add(add(row(at, 1), bigSigma1(d)), choose(d, e, f)));
    c = add(c, g);
    bc = xor(h, a);
    g = add(add(g, bigSigma0(h)), majority(bc, ab, a));
    f = add(f, add(add(row(at, 2), bigSigma1(c)), choose(c, d, e)));
    b = add(b, f);
    ab = xor(g, h);
    f = add(add(f, bigSigma0(g)), majority(ab, bc, h));
    e = add(e, add(add(row(at, 3), bigSigma1(b)), choose(b, c, d)));
    a = add(a, e);
    bc = xor(f, g);
    e = add(add(e, bigSigma0(f)), majority(bc, ab, g));
    d = add(d, add(add(row(at, 4), bigSigma1(a)), choose(a, b, c)));
    h = add(h, d);
    ab = xor(e, f);
    d = add(add(d, bigSigma0(e)), majority(ab, bc, f));
    c = add(c, add(add(row(at, 5), bigSigma1(h)), choose(h, a, b)));
    g = add(g, c);
    bc = xor(d, e);
    c = add(add(c, bigSigma0(d)), majority(bc, ab, e));
    b = add(b, add(add(row(at, 6), bigSigma1(g)), choose(g, h, a)));
    f = add(f, b);
    ab = xor(c, d);
    b = add(add(b, bigSigma0(c)), majority(ab, bc, d));
    a = add(a, add(add(row(at, 7), bigSigma1(f)), choose(f, g, h)));
    e = add(e, a);
    bc = xor(b, c);
    a = add(add(a, bigSigma0(b)), majority(bc, ab, c));
  }
  setRow(to, 0, add(a, row(from, 0)));
  setRow(to, 1, add(b, row(from, 1)));
  setRow(to, 2, add(c, row(from, 2)));
  setRow(to, 3, add(d, row(from, 3)));
  setRow(to, 4, add(e, row(from, 4)));
  setRow(to, 5, add(f, row(from, 5)));
  setRow(to, 6, add(g, row(from, 6)));
  setRow(to, 7, add(h, row(from, 7)));
}

// @ts-ignore: decorator
@inline
function bigSigma0(x: v128): v128 {
  return xor(xor(rotateRight(x, 2), rotateRight(x, 13)), rotateRight(x, 22));
}

// @ts-ignore: decorator
@inline
function bigSigma1(x: v128): v128 {
  return xor(xor(rotateRight(x, 6), rotateRight(x, 11)), rotateRight(x, 25));
}

// @ts-ignore: decorator
@inline
function smallSigma0(x: v128): v128 {
  return xor(xor(rotateRight(x, 7), rotateRight(x, 18)), i32x4.shr_u(x, 3));
}

// @ts-ignore: decorator
@inline
function smallSigma1(x: v128): v128 {
  return xor(xor(rotateRight(x, 17), rotateRight(x, 19)), i32x4.shr_u(x, 10));
}
