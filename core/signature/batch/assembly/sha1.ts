import { add, choose, majority, rotateLeft, row, rowBytes, setRow, xor } from './lanes.ts';

// FIPS 180-4, sections 4.1.1 and 6.1, on four messages at once.

/** Sixteen message words to the schedule: 80 words, each with its round constant added. `words` needs 80 rows. */
export function sha1Schedule(words: usize, schedule: usize): void {
  for (let i: usize = 0; i < 80; i += 1) {
    if (i >= 16) {
      const before = words + (i - 16) * rowBytes;
      const mixed = xor(xor(row(before, 13), row(before, 8)), xor(row(before, 2), row(before, 0)));
      setRow(words, i, rotateLeft(mixed, 1));
    }
    const constant = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
    setRow(schedule, i, add(row(words, i), i32x4.splat(constant)));
  }
}

/** The 80 rounds: the state at `from` and a schedule give the state at `to`, five rows each. */
export function sha1Rounds(from: usize, schedule: usize, to: usize): void {
  let a = row(from, 0);
  let b = row(from, 1);
  let c = row(from, 2);
  let d = row(from, 3);
  let e = row(from, 4);
  let at = schedule;
  for (; at < schedule + 20 * rowBytes; at += 5 * rowBytes) {
    e = add(add(e, rotateLeft(a, 5)), add(choose(b, c, d), row(at, 0)));
    b = rotateLeft(b, 30);
    d = add(add(d, rotateLeft(e, 5)), add(choose(a, b, c), row(at, 1)));
    a = rotateLeft(a, 30);
    c = add(add(c, rotateLeft(d, 5)), add(choose(e, a, b), row(at, 2)));
    e = rotateLeft(e, 30);
    b = add(add(b, rotateLeft(c, 5)), add(choose(d, e, a), row(at, 3)));
    d = rotateLeft(d, 30);
    a = add(add(a, rotateLeft(b, 5)), add(choose(c, d, e), row(at, 4)));
    c = rotateLeft(c, 30);
  }
  for (; at < schedule + 40 * rowBytes; at += 5 * rowBytes) {
    e = add(add(e, rotateLeft(a, 5)), add(xor(xor(b, c), d), row(at, 0)));
    b = rotateLeft(b, 30);
    d = add(add(d, rotateLeft(e, 5)), add(xor(xor(a, b), c), row(at, 1)));
    a = rotateLeft(a, 30);
    c = add(add(c, rotateLeft(d, 5)), add(xor(xor(e, a), b), row(at, 2)));
    e = rotateLeft(e, 30);
    b = add(add(b, rotateLeft(c, 5)), add(xor(xor(d, e), a), row(at, 3)));
    d = rotateLeft(d, 30);
    a = add(add(a, rotateLeft(b, 5)), add(xor(xor(c, d), e), row(at, 4)));
    c = rotateLeft(c, 30);
  }
  for (; at < schedule + 60 * rowBytes; at += 5 * rowBytes) {
    e = add(add(e, rotateLeft(a, 5)), add(majority(xor(b, c), xor(c, d), c), row(at, 0)));
    b = rotateLeft(b, 30);
    d = add(add(d, rotateLeft(e, 5)), add(majority(xor(a, b), xor(b, c), b), row(at, 1)));
    a = rotateLeft(a, 30);
    c = add(add(c, rotateLeft(d, 5)), add(majority(xor(e, a), xor(a, b), a), row(at, 2)));
    e = rotateLeft(e, 30);
    b = add(add(b, rotateLeft(c, 5)), add(majority(xor(d, e), xor(e, a), e), row(at, 3)));
    d = rotateLeft(d, 30);
    a = add(add(a, rotateLeft(b, 5)), add(majority(xor(c, d), xor(d, e), d), row(at, 4)));
    c = rotateLeft(c, 30);
  }
  for (; at < schedule + 80 * rowBytes; at += 5 * rowBytes) {
    e = add(add(e, rotateLeft(a, 5)), add(xor(xor(b, c), d), row(at, 0)));
    b = rotateLeft(b, 30);
    d = add(add(d, rotateLeft(e, 5)), add(xor(xor(a, b), c), row(at, 1)));
    a = rotateLeft(a, 30);
    c = add(add(c, rotateLeft(d, 5)), add(xor(xor(e, a), b), row(at, 2)));
    e = rotateLeft(e, 30);
    b = add(add(b, rotateLeft(c, 5)), add(xor(xor(d, e), a), row(at, 3)));
    d = rotateLeft(d, 30);
    a = add(add(a, rotateLeft(b, 5)), add(xor(xor(c, d), e), row(at, 4)));
    c = rotateLeft(c, 30);
  }
  setRow(to, 0, add(a, row(from, 0)));
  setRow(to, 1, add(b, row(from, 1)));
  setRow(to, 2, add(c, row(from, 2)));
  setRow(to, 3, add(d, row(from, 3)));
  setRow(to, 4, add(e, row(from, 4)));
}
