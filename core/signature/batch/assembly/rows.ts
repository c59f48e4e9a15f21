// Rows of delimited text as nearly all are: no quotes, an address of ASCII letters and signs, a digest in hex.

const quote: u8 = 34;
const lineFeed: u8 = 10;
const carriageReturn: u8 = 13;
const at: u8 = 64;
const dot: u32 = 46;
const firstCapital: u8 = 65;
const lastCapital: u8 = 90;
/** Makes a small letter of a capital one. */
const small: u32 = 32;
/** Where a cell stands that a row does not have. */
const nowhere: u32 = 0xffffffff;

/** Longer emails are left to others. */
const longestEmail: usize = 250;

/** What a byte may stand for in an address: 1 in names, 2 between the names of a domain, 3 on the left side only. */
const kinds: usize = memory.data(256, 16);
let areKindsMade: bool = false;

/** Line ends that `findRows` passed. */
export let passedLines: u32 = 0;

function makeKinds(): void {
  if (areKindsMade) return;
  areKindsMade = true;
  for (let byte: usize = 33; byte < 127; byte += 1) {
    // Brackets, quotes, the comma, the colon, the semicolon and the backslash belong to none; the at sign divides.
    const isOther =
      byte == 34 || byte == 40 || byte == 41 || byte == 44 || (byte >= 58 && byte <= 60) || byte == 62 || byte == 64;
    if (!isOther && !(byte >= 91 && byte <= 93)) store<u8>(kinds + byte, 3);
  }
  for (let byte: usize = 48; byte < 58; byte += 1) store<u8>(kinds + byte, 1);
  for (let byte: usize = 65; byte < 91; byte += 1) {
    store<u8>(kinds + byte, 1);
    store<u8>(kinds + byte + 32, 1);
  }
  store<u8>(kinds + 95, 1);
  store<u8>(kinds + 45, 1);
  store<u8>(kinds + 46, 2);
}

/** As `isPlainAddress` has it: where its at sign stands, or 0. */
function atOfPlainAddress(start: usize, end: usize): usize {
  if (end - start > longestEmail) return 0;
  let place = start;
  while (place < end && load<u8>(kinds + load<u8>(place)) > 0) place += 1;
  if (place == start || place == end || load<u8>(place) != at) return 0;
  const found = place;
  let isName = false;
  for (place += 1; place < end; place += 1) {
    const kind = load<u8>(kinds + load<u8>(place));
    if (kind == 1) isName = true;
    else if (kind == 2 && isName) isName = false;
    else return 0;
  }
  return isName ? found : 0;
}

/** What was found of the email that `look` was called for last. */
let low: u32 = 0;
let high: u32 = 0;
let said: u32 = 0;

function take(byte: u32): void {
  low = (low ^ byte) * 0x01000193;
  high = (high ^ byte) * 0x85ebca6b;
  high ^= high >>> 15;
}

/** Marks an email as `markBytes` has it, to `marks`; to `says` what its bytes say, and to `hashes` what `hashOfLabel` has of its domain. */
function look(start: usize, sign: usize, end: usize, traits: usize, marks: usize, says: usize, hashes: usize): void {
  low = 0x811c9dc5;
  high = 0x9e3779b9;
  said = 0;
  let place = start;
  for (; place < sign; place += 1) {
    const byte = <u32>load<u8>(place);
    take(byte);
    said |= load<u32>(traits + byte * 4) & 0xffff;
  }
  take(at);
  let hash: u32 = 0;
  let isFirst = true;
  for (place += 1; place < end; place += 1) {
    const byte = <u32>load<u8>(place);
    take(byte);
    said |= load<u32>(traits + byte * 4) >>> 16;
    isFirst = isFirst && byte != dot;
    if (isFirst) hash = (hash ^ (byte | small)) * 0x01000193;
  }
  store<u32>(says, said);
  store<u32>(hashes, hash);
  low = (low ^ (low >>> 16)) * 0xc2b2ae35;
  store<u32>(marks, low ^ (low >>> 13));
  const second = high ^ <u32>(end - start);
  store<u32>(marks + 4, second == 0 ? 1 : second);
}

/** Whether all bytes are lower-case hex digits, and there are some. */
export function isHex(start: usize, end: usize): bool {
  let place = start;
  for (; place + 16 <= end; place += 16) {
    const some = v128.load(place);
    const isDigit = i8x16.lt_u(i8x16.sub(some, i8x16.splat(48)), i8x16.splat(10));
    const isLetter = i8x16.lt_u(i8x16.sub(some, i8x16.splat(97)), i8x16.splat(6));
    if (!i8x16.all_true(v128.or(isDigit, isLetter))) return false;
  }
  for (; place < end; place += 1) {
    const byte = <u32>load<u8>(place);
    if (byte - 48 >= 10 && byte - 97 >= 6) return false;
  }
  return start < end;
}

/**
 * Finds the rows of `length` bytes of whole records at `bytes`, and gives how many there are, or -1 as soon as one is not as
 * usual: has quotes, fewer cells than the wanted ones or more than `columns`, another email than a plain address, or another line
 * end than a line feed, with a carriage return or not; or where there are more than `most`. Empty lines are no rows. 16 bytes
 * behind the last one are read.
 *
 * To `to` go so many numbers for each row, one kind after another with room for `most` rows: from where up to where the email
 * stands, the signature, and the time (nowhere where `time` is no column or the row ends before it), its line, what its email’s
 * bytes say, the hash of its domain’s first label, and two numbers that mark it. `traits`: what each byte says in a name (the lower half) and in a domain. What says
 * that a signature is in lower-case hex is `hex`.
 */
export function findRows(
  bytes: usize,
  length: usize,
  delimiter: u32,
  email: u32,
  digest: u32,
  time: u32,
  columns: u32,
  skipsFirst: bool,
  traits: usize,
  hex: u32,
  to: usize,
  most: usize,
): i32 {
  makeKinds();
  const delimiters = i8x16.splat(<i8>delimiter);
  const feeds = i8x16.splat(lineFeed);
  const returns = i8x16.splat(carriageReturn);
  const quotes = i8x16.splat(quote);
  const end = bytes + length;
  const width = max(email, digest) + 1;
  const column = 4 * most;
  let isHeader = skipsFirst;
  let count: usize = 0;
  passedLines = 0;
  let place = bytes;
  while (place < end) {
    const line = passedLines;
    let cells: u32 = 0;
    let emailStart: usize = 0;
    let emailEnd: usize = 0;
    let digestStart: usize = 0;
    let digestEnd: usize = 0;
    let timeStart: usize = 0;
    let timeEnd: usize = 0;
    let isEmpty = false;
    for (;;) {
      const from = place;
      for (;;) {
        const some = v128.load(place);
        const isEnd = v128.or(
          v128.or(i8x16.eq(some, delimiters), i8x16.eq(some, feeds)),
          v128.or(i8x16.eq(some, returns), i8x16.eq(some, quotes)),
        );
        const found = i8x16.bitmask(isEnd);
        if (found != 0) {
          place += ctz(found);
          break;
        }
        place += 16;
        if (place >= end) break;
      }
      if (place > end) place = end;
      if (cells == email) {
        emailStart = from;
        emailEnd = place;
      }
      if (cells == digest) {
        digestStart = from;
        digestEnd = place;
      }
      if (cells == time) {
        timeStart = from;
        timeEnd = place;
      }
      cells += 1;
      isEmpty = cells == 1 && place == from;
      if (place == end) break;
      const byte = load<u8>(place);
      if (byte == quote) return -1;
      place += 1;
      if (byte == delimiter) continue;
      if (byte == carriageReturn) {
        if (place == end || load<u8>(place) != lineFeed) return -1;
        place += 1;
      }
      passedLines += 1;
      break;
    }
    if (isEmpty) continue;
    if (isHeader) {
      isHeader = false;
      continue;
    }
    if (cells < width || cells > columns || count == most) return -1;
    const sign = atOfPlainAddress(emailStart, emailEnd);
    if (sign == 0) return -1;
    const row = to + 4 * count;
    store<u32>(row, <u32>(emailStart - bytes));
    store<u32>(row + column, <u32>(emailEnd - bytes));
    store<u32>(row + 2 * column, <u32>(digestStart - bytes));
    store<u32>(row + 3 * column, <u32>(digestEnd - bytes));
    store<u32>(row + 4 * column, timeStart == 0 ? nowhere : <u32>(timeStart - bytes));
    store<u32>(row + 5 * column, timeStart == 0 ? nowhere : <u32>(timeEnd - bytes));
    store<u32>(row + 6 * column, line);
    const says = row + 7 * column;
    look(emailStart, sign, emailEnd, traits, to + 9 * column + 8 * count, says, row + 8 * column);
    if (hex != 0 && isHex(digestStart, digestEnd)) store<u32>(says, load<u32>(says) | hex);
    count += 1;
  }
  return <i32>count;
}

/**
 * Writes `count` messages as they are signed, from `to` on, and where they stand in place of where they stood: with what stands
 * before and after it, and in small letters where that is wished. What that does not change becomes an empty message, beside
 * which an empty signature stands, so that it is none.
 */
export function change(
  count: usize,
  bytes: usize,
  starts: usize,
  ends: usize,
  signatureStarts: usize,
  signatureEnds: usize,
  before: usize,
  beforeLength: usize,
  after: usize,
  afterLength: usize,
  isLower: bool,
  to: usize,
): void {
  const isAdded = beforeLength + afterLength > 0;
  for (let at: usize = 0; at < 4 * count; at += 4) {
    const start = bytes + load<u32>(starts + at);
    const length = <usize>(load<u32>(ends + at) - load<u32>(starts + at));
    const from = to;
    memory.copy(to, before, beforeLength);
    to += beforeLength;
    let isChanged = isAdded;
    if (isLower) {
      for (let place: usize = 0; place < length; place += 1) {
        const byte = load<u8>(start + place);
        const isCapital = byte >= firstCapital && byte <= lastCapital;
        isChanged = isChanged || isCapital;
        store<u8>(to + place, isCapital ? byte | <u8>small : byte);
      }
    } else memory.copy(to, start, length);
    to += length;
    memory.copy(to, after, afterLength);
    to += afterLength;
    if (!isChanged) {
      to = from;
      store<u32>(signatureEnds + at, load<u32>(signatureStarts + at));
    }
    store<u32>(starts + at, <u32>(from - bytes));
    store<u32>(ends + at, <u32>(to - bytes));
  }
}
