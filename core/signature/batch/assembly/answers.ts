// What rows that `findRows` found are: of which kind, with which answer, and what those tell that are looked at. Columns are as it
// wrote them, `most` numbers long; an answer is a byte for each row, 0 as long as it has none.

import { isHex } from './rows.ts';

const at: u8 = 64;
const dot: u8 = 46;
const small: u8 = 32;
const nowhere: u32 = 0xffffffff;

/** What says in a row's flags that its signature is in lower-case hex. */
const inHex: u32 = 1 << 15;
const signatureLength: u32 = 64;

/** Written by the caller: for each byte, which alphabets it belongs to, the narrowest first. */
export const alphabets: usize = memory.data(256, 16);
/** Written by the caller: how many providers there are, then for each the hash of its name, the name's length, and its 15 bytes at most. */
export const providers: usize = memory.data(4 + 16 * 20, 16);
/** Written by the caller: 1 for each kind that is gathered. */
export const wanted: usize = memory.data(256, 16);
/** The kinds that were met, by their numbers. */
export const kinds: usize = memory.data(256 * 4, 16);
/** Of each answer how many rows have it, and the first of them. */
export const counts: usize = memory.data(256 * 4, 16);
export const firsts: usize = memory.data(256 * 4, 16);
/** Written by the caller: what number each answer has in the list, and what group its rows are of. */
export const numbersOfAnswers: usize = memory.data(256, 16);
export const groupsOfAnswers: usize = memory.data(256, 16);
/**
 * Written by the caller: up to which row all valid ones are looked at, from which one on a sample is thinner, and before and from
 * there so many wrong rows of a group are looked at before a sample is, and one in so many is in it.
 */
export const sampling: usize = memory.data(6 * 4, 16);
/** Of each group how many rows it has, whether all have one signature, how many are looked at, its first row, and its last where that was not looked at. */
export const groups: usize = memory.data(256 * 20, 16);

/** Rows whose time is left to others. */
export let otherTimes: u32 = 0;

const mostKinds: u32 = 255;
const noKind: u8 = 255;
const kindSlots: u32 = 1024;
const kindTable: usize = memory.data(1024 * 8, 16);

/** The number of the provider, from 1, whose plain address stands there, or 0; `hash` is that of the domain's first label. */
function providerOf(hash: u32, start: usize, end: usize): u32 {
  const count = load<u32>(providers);
  for (let nth: u32 = 0; nth < count; nth += 1) {
    const entry = providers + 4 + nth * 20;
    if (load<u32>(entry) != hash) continue;
    let place = start;
    while (load<u8>(place) != at) place += 1;
    place += 1;
    const length = <usize>load<u8>(entry + 4);
    if (place + length >= end || load<u8>(place + length) != dot) return 0;
    for (let nthByte: usize = 0; nthByte < length; nthByte += 1)
      if ((load<u8>(place + nthByte) | small) != load<u8>(entry + 5 + nthByte)) return 0;
    return nth + 1;
  }
  return 0;
}

/**
 * The kind of each row without an answer, by its number to `to`, or 255 where its signature is in no alphabet. What says that a
 * signature is in hex goes to what its row says. Gives how many kinds there are, or -1 where there are too many, or a signature is
 * too long.
 */
export function kindsOf(count: usize, bytes: usize, columns: usize, most: usize, answers: usize, to: usize): i32 {
  memory.fill(kindTable, 0, kindSlots * 8);
  const column = most * 4;
  let found: u32 = 0;
  for (let row: usize = 0; row < count; row += 1) {
    if (load<u8>(answers + row) != 0) continue;
    const numbers = columns + 4 * row;
    const start = load<u32>(numbers + 2 * column);
    const end = load<u32>(numbers + 3 * column);
    const length = end - start;
    if (length > 0xffff) return -1;
    const says = load<u32>(numbers + 7 * column);
    let alphabet: u32 = 0;
    if (isHex(bytes + start, bytes + end)) store<u32>(numbers + 7 * column, says | inHex);
    else {
      let bits: u32 = length == 0 ? 0 : 255;
      for (let place = bytes + start; place < bytes + end && bits != 0; place += 1)
        bits &= load<u8>(alphabets + load<u8>(place));
      if (bits == 0) {
        store<u8>(to + row, noKind);
        continue;
      }
      alphabet = ctz(bits);
    }
    const email = bytes + load<u32>(numbers);
    const provider = providerOf(load<u32>(numbers + 8 * column), email, bytes + load<u32>(numbers + column));
    const kind = (says & (inHex - 1)) + 1024 * (provider + 16 * (alphabet + 4 * length));
    let slot = (kind * 0x9e3779b1) >>> 22;
    for (;;) {
      const entry = kindTable + slot * 8;
      const number = load<u32>(entry + 4);
      if (number == 0) {
        if (found == mostKinds) return -1;
        store<u32>(kinds + found * 4, kind);
        found += 1;
        store<u32>(entry, kind);
        store<u32>(entry + 4, found);
        store<u8>(to + row, <u8>(found - 1));
        break;
      }
      if (load<u32>(entry) == kind) {
        store<u8>(to + row, <u8>(number - 1));
        break;
      }
      slot = (slot + 1) & (kindSlots - 1);
    }
  }
  return <i32>found;
}

/**
 * Gathers the rows without an answer that are of a wanted kind, or all (`ofKinds` is 0): their places to `to`, and behind them, with room for
 * `most` each, from where up to where their emails and their signatures stand. Gives how many.
 */
export function gather(count: usize, columns: usize, most: usize, answers: usize, ofKinds: usize, to: usize): usize {
  const column = most * 4;
  let from = to;
  for (let row: usize = 0; row < count; row += 1) {
    if (load<u8>(answers + row) != 0) continue;
    if (ofKinds != 0 && load<u8>(wanted + load<u8>(ofKinds + row)) == 0) continue;
    const numbers = columns + 4 * row;
    store<u32>(to, <u32>row);
    store<u32>(to + column, load<u32>(numbers));
    store<u32>(to + 2 * column, load<u32>(numbers + column));
    store<u32>(to + 3 * column, load<u32>(numbers + 2 * column));
    store<u32>(to + 4 * column, load<u32>(numbers + 3 * column));
    to += 4;
  }
  return (to - from) / 4;
}

/** Gives an answer to those of the gathered rows of which it holds. How many that were. */
export function answer(count: usize, places: usize, holds: usize, number: u8, answers: usize): usize {
  let answered: usize = 0;
  for (let nth: usize = 0; nth < count; nth += 1) {
    if (load<u8>(holds + nth) == 0) continue;
    store<u8>(answers + load<u32>(places + 4 * nth), number);
    answered += 1;
  }
  return answered;
}

/** Makes two answers of each: twice its number where the signature has the form that Crisp takes, else one more. Counts them. */
export function countAnswers(count: usize, columns: usize, most: usize, answers: usize): void {
  memory.fill(counts, 0, 256 * 4);
  const column = most * 4;
  for (let row: usize = 0; row < count; row += 1) {
    let number = <usize>load<u8>(answers + row) * 2;
    // Of valid rows nobody looked for the form.
    if (number != 2) {
      const numbers = columns + 4 * row;
      const length = load<u32>(numbers + 3 * column) - load<u32>(numbers + 2 * column);
      if (length != signatureLength || (load<u32>(numbers + 7 * column) & inHex) == 0) number += 1;
    }
    store<u8>(answers + row, <u8>number);
    const counted = load<u32>(counts + 4 * number);
    if (counted == 0) store<u32>(firsts + 4 * number, <u32>row);
    store<u32>(counts + 4 * number, counted + 1);
  }
}

/** In how many rows of a sample one is: at this row; as `chanceOf` has it, 0 where it is not in it. */
function strideOf(row: u32): u32 {
  const stride = load<u32>(sampling + (row < load<u32>(sampling + 4) ? 16 : 20));
  let mixed = (row ^ (row >>> 16)) * 0x85ebca6b;
  mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
  return (mixed ^ (mixed >>> 16)) < <u32>(0x100000000 / <u64>stride) ? stride : 0;
}

function haveOneSignature(bytes: usize, first: usize, other: usize, column: usize): bool {
  const start = load<u32>(first + 2 * column);
  const otherStart = load<u32>(other + 2 * column);
  const length = load<u32>(first + 3 * column) - start;
  if (load<u32>(other + 3 * column) - otherStart != length) return false;
  return memory.compare(bytes + start, bytes + otherStart, length) == 0;
}

/**
 * Weighs rows by their answers’ groups: to `weights`, for how many each stands when it is looked at, 0 where it is not. The group of
 * valid rows is 0. `before`: what is added to a row’s place for about its number in the list. Gives how many are looked at.
 */
export function weigh(
  count: usize,
  bytes: usize,
  columns: usize,
  most: usize,
  answers: usize,
  before: u32,
  weights: usize,
): u32 {
  memory.fill(groups, 0, 256 * 20);
  const column = most * 4;
  let all: u32 = 0;
  for (let row: usize = 0; row < count; row += 1) {
    const number = <usize>load<u8>(groupsOfAnswers + load<u8>(answers + row));
    const group = groups + number * 20;
    const placed = before + <u32>row;
    let weight: u32 = 0;
    if (number == 0) {
      weight = placed <= load<u32>(sampling) ? 1 : strideOf(placed);
      if (weight != 0) store<u32>(group, load<u32>(group) + 1);
    } else {
      const rows = load<u32>(group) + 1;
      store<u32>(group, rows);
      if (rows == 1) {
        store<u32>(group + 4, 1);
        store<u32>(group + 12, <u32>row);
      } else if (load<u32>(group + 4) != 0) {
        const first = columns + 4 * <usize>load<u32>(group + 12);
        if (!haveOneSignature(bytes, first, columns + 4 * row, column)) store<u32>(group + 4, 0);
      }
      const usual = load<u32>(sampling + (placed < load<u32>(sampling + 4) ? 8 : 12));
      weight = rows <= usual ? 1 : strideOf(placed);
      store<u32>(group + 16, weight == 0 ? <u32>row : nowhere);
    }
    store<u8>(weights + row, <u8>weight);
    if (weight != 0) {
      store<u32>(group + 8, load<u32>(group + 8) + 1);
      all += 1;
    }
  }
  // Where rows of a kind end says as much as where they begin.
  for (let number: usize = 1; number < 256; number += 1) {
    const group = groups + number * 20;
    if (load<u32>(group) == 0 || load<u32>(group + 16) == nowhere) continue;
    store<u32>(group + 8, load<u32>(group + 8) + 1);
    all += 1;
  }
  return all;
}

let domainCount: u32 = 0;

/**
 * The number of the domain that stands there, letter case ignored. `slots`: a power of two of numbers from 1, one behind the other from
 * `table` on; `domains`: from where up to where each stands.
 */
function numberOfDomain(bytes: usize, start: u32, end: u32, table: usize, slots: u32, domains: usize): u32 {
  let hash: u32 = 0x811c9dc5;
  for (let place = bytes + start; place < bytes + end; place += 1)
    hash = (hash ^ (load<u8>(place) | small)) * 0x01000193;
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  let number = load<u32>(table + 4 * slot);
  while (number != 0) {
    const known = load<u32>(domains + 8 * (number - 1));
    if (load<u32>(domains + 8 * (number - 1) + 4) - known == end - start) {
      let nth: u32 = 0;
      while (nth < end - start && (load<u8>(bytes + known + nth) | small) == (load<u8>(bytes + start + nth) | small))
        nth += 1;
      if (nth == end - start) return number - 1;
    }
    slot = (slot + 1) & (slots - 1);
    number = load<u32>(table + 4 * slot);
  }
  store<u32>(domains + 8 * domainCount, start);
  store<u32>(domains + 8 * domainCount + 4, end);
  domainCount += 1;
  store<u32>(table + 4 * slot, domainCount);
  return domainCount - 1;
}

let place: usize = 0;
let placeEnd: usize = 0;
let isRead: bool = true;

/** The next digits, so many of them. */
function digits(count: u32): u32 {
  let number: u32 = 0;
  for (let nth: u32 = 0; nth < count; nth += 1) {
    const digit = place < placeEnd ? <u32>load<u8>(place) - 48 : 10;
    if (digit > 9) {
      isRead = false;
      return 0;
    }
    number = number * 10 + digit;
    place += 1;
  }
  return number;
}

function passes(byte: u8): bool {
  if (place >= placeEnd || load<u8>(place) != byte) return false;
  place += 1;
  return true;
}

/**
 * As `timeOf` has it of nearly all times, in milliseconds since 1970: `2026-01-02T03:04:05.678Z`, without what stands from the T, the dot or the
 * Z on, or with a space for the T. NaN where there is no time, and infinity where it is left to others.
 */
function momentOf(start: usize, end: usize): f64 {
  if (start == end) return NaN;
  place = start;
  placeEnd = end;
  isRead = true;
  const year = digits(4);
  isRead = passes(45) && isRead;
  const month = digits(2);
  isRead = passes(45) && isRead;
  const day = digits(2);
  let seconds: u32 = 0;
  let thousandths: u32 = 0;
  if (isRead && place < placeEnd && (passes(84) || passes(32))) {
    const hours = digits(2);
    isRead = passes(58) && isRead;
    const minutes = digits(2);
    isRead = passes(58) && isRead;
    seconds = digits(2);
    isRead = isRead && hours < 24 && minutes < 60 && seconds < 60;
    seconds += 60 * (minutes + 60 * hours);
    if (passes(46)) thousandths = digits(3);
  }
  passes(90);
  // How many days a month has is left to others.
  if (!isRead || place != placeEnd || year < 1 || month < 1 || month > 12 || day < 1 || day > 28) return Infinity;
  const years = year - (month < 3 ? 1 : 0);
  const era = years / 400;
  const ofEra = years - 400 * era;
  const ofYear = (153 * (month < 3 ? month + 9 : month - 3) + 2) / 5 + day - 1;
  const days = <f64>(146097 * era + 365 * ofEra + ofEra / 4 - ofEra / 100 + ofYear) - 719468.0;
  return (days * 86400.0 + <f64>seconds) * 1000.0 + <f64>thousandths;
}

let slotsOfDomains: u32 = 0;
let tableOfDomains: usize = 0;
let domainsAt: usize = 0;

function tell(bytes: usize, columns: usize, column: usize, row: u32, weight: u32, to: usize): void {
  const numbers = columns + 4 * <usize>row;
  const start = load<u32>(numbers);
  const end = load<u32>(numbers + column);
  let domain = start;
  while (load<u8>(bytes + domain) != at) domain += 1;
  const timeStart = load<u32>(numbers + 4 * column);
  store<f64>(to, <f64>row);
  store<f64>(to + 8, <f64>load<u32>(numbers + 6 * column));
  store<f64>(to + 16, <f64>(load<u32>(numbers + 7 * column) & (inHex - 1)));
  store<f64>(
    to + 24,
    <f64>numberOfDomain(bytes, domain + 1, end, tableOfDomains, slotsOfDomains, domainsAt),
  );
  store<f64>(to + 32, <f64>(end - start));
  store<f64>(to + 40, <f64>(load<u32>(numbers + 3 * column) - load<u32>(numbers + 2 * column)));
  const time =
    timeStart == nowhere ? NaN : momentOf(bytes + timeStart, bytes + load<u32>(numbers + 5 * column));
  if (time == Infinity) otherTimes += 1;
  store<f64>(to + 48, time);
  store<f64>(to + 56, 0);
  store<f64>(to + 64, <f64>weight);
}

/**
 * Tells of the rows that were weighed what is looked at (`traits` in RowStatistics.ts), one group behind the other to `to`, and puts
 * their answers’ numbers in the place of these. `table` has room for `slots` numbers, and `domains` for two for each of them; gives how many
 * domains are there, from where up to where.
 */
export function tellAll(
  count: usize,
  bytes: usize,
  columns: usize,
  most: usize,
  answers: usize,
  weights: usize,
  table: usize,
  slots: u32,
  domains: usize,
  to: usize,
): u32 {
  const column = most * 4;
  memory.fill(table, 0, <usize>slots * 4);
  domainCount = 0;
  otherTimes = 0;
  tableOfDomains = table;
  slotsOfDomains = slots;
  domainsAt = domains;
  // Where each group’s next row goes, in the place of how many are looked at.
  for (let number: usize = 0; number < 256; number += 1) {
    const looked = groups + number * 20 + 8;
    const rows = <usize>load<u32>(looked);
    store<u32>(looked, <u32>to);
    to += 72 * rows;
  }
  for (let row: usize = 0; row < count; row += 1) {
    const answered = <usize>load<u8>(answers + row);
    const weight = <u32>load<u8>(weights + row);
    if (weight != 0) {
      const next = groups + <usize>load<u8>(groupsOfAnswers + answered) * 20 + 8;
      const line = load<u32>(next);
      tell(bytes, columns, column, <u32>row, weight, <usize>line);
      store<u32>(next, line + 72);
    }
    store<u8>(answers + row, load<u8>(numbersOfAnswers + answered));
  }
  for (let number: usize = 1; number < 256; number += 1) {
    const group = groups + number * 20;
    const last = load<u32>(group + 16);
    if (load<u32>(group) == 0 || last == nowhere) continue;
    const line = load<u32>(group + 8);
    tell(bytes, columns, column, last, 1, <usize>line);
    store<u32>(group + 8, line + 72);
  }
  return domainCount;
}

/** As `compareHex` has it, for digests in Base64, with its padding, without or with too much: up to `mostPadding` of it. */
export function compareBase64(
  count: usize,
  bytes: usize,
  starts: usize,
  ends: usize,
  digests: usize,
  digestBytes: usize,
  mostPadding: usize,
  to: usize,
): void {
  const digitCount: usize = (digestBytes * 8 + 5) / 6;
  for (let index: usize = 0; index < count; index += 1) {
    const start = bytes + load<u32>(starts + index * 4);
    const end = bytes + load<u32>(ends + index * 4);
    const digest = digests + index * digestBytes;
    let holds = end - start >= digitCount && end - start <= digitCount + mostPadding;
    for (let nth: usize = 0; holds && nth < digitCount; nth += 1) {
      const from: usize = (nth * 6) >> 3;
      const next = from + 1 < digestBytes ? <u32>load<u8>(digest + from + 1) : 0;
      const bits = (((<u32>load<u8>(digest + from) << 8) | next) >> (10 - ((6 * <u32>nth) & 7))) & 63;
      let digit: u32 = bits + 65;
      if (bits > 61) digit = bits == 62 ? 43 : 47;
      else if (bits > 51) digit = bits - 4;
      else if (bits > 25) digit = bits + 71;
      holds = <u32>load<u8>(start + nth) == digit;
    }
    for (let left = start + digitCount; holds && left < end; left += 1) holds = load<u8>(left) == 61;
    store<u8>(to + index, holds ? 1 : 0);
  }
}
