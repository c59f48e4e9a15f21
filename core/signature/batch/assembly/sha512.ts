import { fractions } from './fractions.ts';
import { choose, majority, row, rowBytes, setRow, xor } from './lanes.ts';

// FIPS 180-4, sections 4.1.3 and 6.4, on two messages at once. SHA-384 differs in its initial state only.

/** Sixteen message words to the schedule: 80 words, each with its round constant added. `words` needs 80 rows. */
export function sha512Schedule(words: usize, schedule: usize): void {
  for (let i: usize = 0; i < 80; i += 1) {
    if (i >= 16) {
      const before = words + (i - 16) * rowBytes;
      const word = add64(
        add64(row(before, 0), smallSigma0(row(before, 1))),
        add64(row(before, 9), smallSigma1(row(before, 14))),
      );
      setRow(words, i, word);
    }
    setRow(schedule, i, add64(row(words, i), v128.load64_splat(fractions + 8 * i)));
  }
}

/** The 80 rounds: the state at `from` and a schedule give the state at `to`, eight rows each. */
export function sha512Rounds(from: usize, schedule: usize, to: usize): void {
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
  const end = schedule + 80 * rowBytes;
  for (let at = schedule; at < end; at += 8 * rowBytes) {
    h = add64(h, add64(add64(row(at, 0), bigSigma1(e)), choose(e, f, g)));
    d = add64(d, h);
    ab = xor(a, b);
    h = add64(add64(h, bigSigma0(a)), majority(ab, bc, b));
    g = add64(g, add64(add64(row(at, 1), bigSigma1(d)), choose(d, e, f)));
    c = add64(c, g);
    bc = xor(h, a);
    g = add64(add64(g, bigSigma0(h)), majority(bc, ab, a));
    f = add64(f, add64(add64(row(at, 2), bigSigma1(c)), choose(c, d, e)));
    b = add64(b, f);
    ab = xor(g, h);
    f = add64(add64(f, bigSigma0(g)), majority(ab, bc, h));
    e = add64(e, add64(add64(row(at, 3), bigSigma1(b)), choose(b, c, d)));
    a = add64(a, e);
    bc = xor(f, g);
    e = add64(add64(e, bigSigma0(f)), majority(bc, ab, g));
    d = add64(d, add64(add64(row(at, 4), bigSigma1(a)), choose(a, b, c)));
    h = add64(h, d);
    ab = xor(e, f);
    d = add64(add64(d, bigSigma0(e)), majority(ab, bc, f));
    c = add64(c, add64(add64(row(at, 5), bigSigma1(h)), choose(h, a, b)));
    g = add64(g, c);
    bc = xor(d, e);
    c = add64(add64(c, bigSigma0(d)), majority(bc, ab, e));
    b = add64(b, add64(add64(row(at, 6), bigSigma1(g)), choose(g, h, a)));
    f = add64(f, b);
    ab = xor(c, d);
    b = add64(add64(b, bigSigma0(c)), majority(ab, bc, d));
    a = add64(a, add64(add64(row(at, 7), bigSigma1(f)), choose(f, g, h)));
    e = add64(e, a);
    bc = xor(b, c);
    a = add64(add64(a, bigSigma0(b)), majority(bc, ab, c));
  }
  setRow(to, 0, add64(a, row(from, 0)));
  setRow(to, 1, add64(b, row(from, 1)));
  setRow(to, 2, add64(c, row(from, 2)));
  setRow(to, 3, add64(d, row(from, 3)));
  setRow(to, 4, add64(e, row(from, 4)));
  setRow(to, 5, add64(f, row(from, 5)));
  setRow(to, 6, add64(g, row(from, 6)));
  setRow(to, 7, add64(h, row(from, 7)));
}

// @ts-ignore: decorator
@inline
function add64(a: v128, b: v128): v128 {
  return i64x2.add(a, b);
}

// @ts-ignore: decorator
@inline
function rotateRight64(x: v128, bits: i32): v128 {
  return v128.or(i64x2.shr_u(x, bits), i64x2.shl(x, 64 - bits));
}

// @ts-ignore: decorator
@inline
function bigSigma0(x: v128): v128 {
  return xor(xor(rotateRight64(x, 28), rotateRight64(x, 34)), rotateRight64(x, 39));
}

// @ts-ignore: decorator
@inline
function bigSigma1(x: v128): v128 {
  return xor(xor(rotateRight64(x, 14), rotateRight64(x, 18)), rotateRight64(x, 41));
}

// @ts-ignore: decorator
@inline
function smallSigma0(x: v128): v128 {
  return xor(xor(rotateRight64(x, 1), rotateRight64(x, 8)), i64x2.shr_u(x, 7));
}

// @ts-ignore: decorator
@inline
function smallSigma1(x: v128): v128 {
  return xor(xor(rotateRight64(x, 19), rotateRight64(x, 61)), i64x2.shr_u(x, 6));
}
