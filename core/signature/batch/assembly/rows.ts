// Rows of delimited text as nearly all are: no quotes, an address of ASCII letters and signs, a digest in hex.

const quote: u8 = 34;
const lineFeed: u8 = 10;
const carriageReturn: u8 = 13;
const at: u8 = 64;

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

/** As `isPlainAddress` has it. */
function isPlainAddress(start: usize, end: usize): bool {
  if (end - start > longestEmail) return false;
  let place = start;
  while (place < end && load<u8>(kinds + load<u8>(place)) > 0) place += 1;
  if (place == start || place == end || load<u8>(place) != at) return false;
  let isName = false;
  for (place += 1; place < end; place += 1) {
    const kind = load<u8>(kinds + load<u8>(place));
    if (kind == 1) isName = true;
    else if (kind == 2 && isName) isName = false;
    else return false;
  }
  return isName;
}

/** As `markBytes` has it. */
function mark(start: usize, end: usize, to: usize): void {
  let low: u32 = 0x811c9dc5;
  let high: u32 = 0x9e3779b9;
  for (let place = start; place < end; place += 1) {
    const byte = <u32>load<u8>(place);
    low = (low ^ byte) * 0x01000193;
    high = (high ^ byte) * 0x85ebca6b;
    high ^= high >>> 15;
  }
  low = (low ^ (low >>> 16)) * 0xc2b2ae35;
  store<u32>(to, low ^ (low >>> 13));
  const second = high ^ <u32>(end - start);
  store<u32>(to + 4, second == 0 ? 1 : second);
}

/**
 * Finds the rows of `length` bytes of whole records at `bytes`: from where up to where each email stands to `starts` and
 * `ends`, from where on its digest does to `hexes`, and the email's mark to `marks`. Gives how many there are, or -1 as soon as
 * one is not as usual: has quotes, fewer cells than the wanted ones or more than `columns`, another email than a plain address,
 * a digest that is not of `hexLength`, or another line end than a line feed, with a carriage return or not. Empty lines are no
 * rows. There is room for a row in each `hexLength` bytes. 16 bytes behind the last one are read.
 */
export function findRows(
  bytes: usize,
  length: usize,
  delimiter: u32,
  email: u32,
  digest: u32,
  columns: u32,
  hexLength: usize,
  skipsFirst: bool,
  starts: usize,
  ends: usize,
  hexes: usize,
  marks: usize,
): i32 {
  makeKinds();
  const delimiters = i8x16.splat(<i8>delimiter);
  const feeds = i8x16.splat(lineFeed);
  const returns = i8x16.splat(carriageReturn);
  const quotes = i8x16.splat(quote);
  const end = bytes + length;
  const width = max(email, digest) + 1;
  let isHeader = skipsFirst;
  let count: usize = 0;
  passedLines = 0;
  let place = bytes;
  while (place < end) {
    let cells: u32 = 0;
    let emailStart: usize = 0;
    let emailEnd: usize = 0;
    let digestStart: usize = 0;
    let digestEnd: usize = 0;
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
    if (cells < width || cells > columns || digestEnd - digestStart != hexLength) return -1;
    if (!isPlainAddress(emailStart, emailEnd)) return -1;
    store<u32>(starts + count * 4, <u32>(emailStart - bytes));
    store<u32>(ends + count * 4, <u32>(emailEnd - bytes));
    store<u32>(hexes + count * 4, <u32>(digestStart - bytes));
    mark(emailStart, emailEnd, marks + count * 8);
    count += 1;
  }
  return <i32>count;
}
