import {
  alphabets,
  answer,
  compareBase64,
  countAnswers,
  counts,
  firsts,
  gather,
  groups,
  groupsOfAnswers,
  kinds,
  kindsOf,
  numbersOfAnswers,
  otherTimes,
  providers,
  sampling,
  tellAll,
  wanted,
  weigh,
} from './answers.ts';
import { row, rowBytes, setRow } from './lanes.ts';
import { md5Rounds, md5Schedule } from './md5.ts';
import { change, findRows, passedLines } from './rows.ts';
import { sha1Rounds, sha1Schedule } from './sha1.ts';
import { sha256Rounds, sha256Schedule } from './sha256.ts';
import { sha512Rounds, sha512Schedule } from './sha512.ts';

export { change, findRows, passedLines };
export { alphabets, answer, compareBase64, countAnswers, counts, firsts, gather, groups, groupsOfAnswers, kinds, kindsOf };
export { numbersOfAnswers, otherTimes, providers, sampling, tellAll, wanted, weigh };

// HMAC of many messages under one key. The caller (HmacBatch.ts) owns all memory; the places it shares with this module
// are the exported constants, and everything from `free` on is given out by the caller.

export const keyBlock: usize = memory.data(128, 16); // the key, hashed if too long, with zeros up to a block
export const initialState: usize = memory.data(64, 16); // words of the algorithm's own width, least byte first
export const free: usize = __heap_base;

const firstState: usize = memory.data(8 * 16, 16); // the initial state in all lanes
const innerState: usize = memory.data(8 * 16, 16);
const outerState: usize = memory.data(8 * 16, 16);
const state: usize = memory.data(8 * 16, 16);
const words: usize = memory.data(80 * 16, 16);
const schedule: usize = memory.data(80 * 16, 16);

/** Blocks of a message that is compressed in step with others, at most; the caller (paginate.ts) has the same. */
const maxBlocks: usize = 32;
const block: usize = memory.data(128, 16); // one block of a message, padded
const waiting: usize = memory.data(33 * 4 * 4, 16); // by their number of blocks, the messages that wait for others
const waitingCounts: usize = memory.data(33 * 4, 16);
const ones: usize = memory.data(48, 16); // 16 bytes of ones, then zeros
const firstPad: usize = memory.data(48, 16); // zeros, but for the 17th byte: the padding's first

const maxTargets: usize = 1024;
const bitmapBytes: usize = 8192;
const targetList: usize = memory.data(1024 * 8, 16); // pairs of 32-bit words: the digest's word number, its value
const bitmaps: usize = memory.data(16 * 8192, 16); // per word of the digest 2^16 bits: lower halves of its targets

/** What `configure` takes: algorithms that share their rounds. */
const md5: i32 = 1;
const sha1: i32 = 2;
const sha256: i32 = 3; // and SHA-224
const sha512: i32 = 4; // and SHA-384, SHA-512/256

let family: i32 = 0;
let wordBytes: usize = 4;
let lanes: usize = 4;
let stateWords: usize = 0;
let digestWords: usize = 0;
let scheduleBytes: usize = 0;
let targets: usize = 0;
/** What messages are digested with where they stand: the key that is set, a key of each one's own, or none at all. */
const theSetKey: i32 = 0;
const ownKeys: i32 = 1;
const noKey: i32 = 2;

let keying: i32 = theSetKey;
/** Where each message's own key begins, and where it ends. */
let keyStarts: usize = 0;
let keyEnds: usize = 0;
/** The key that all lanes have, where they have the same one. */
let loadedStart: u32 = 0;
let loadedEnd: u32 = 0;
let isKeyLoaded: bool = false;

/** One bit per word of the digest that has targets. */
let watchedWords: u32 = 0;

/** Chooses the algorithm; its initial state has been written. Gives the bytes of one schedule, for all lanes. */
export function configure(chosenFamily: i32, bytesPerDigest: usize): usize {
  family = chosenFamily;
  wordBytes = family == sha512 ? 8 : 4;
  lanes = rowBytes / wordBytes;
  stateWords = family == md5 ? 4 : family == sha1 ? 5 : 8;
  digestWords = bytesPerDigest / wordBytes;
  scheduleBytes = (family == sha1 || family == sha512 ? 80 : 64) * rowBytes;
  return scheduleBytes;
}

/** Makes both pads' states of the key at `keyBlock`, side by side in two lanes, and forgets the key's bytes. */
export function setKey(): void {
  for (let i: usize = 0; i < 16; i += 1) {
    const key = wordAt(keyBlock + i * wordBytes);
    setLane(words, i, 0, key ^ 0x3636363636363636);
    setLane(words, i, 1, key ^ 0x5c5c5c5c5c5c5c5c);
  }
  for (let i: usize = 0; i < stateWords; i += 1) {
    setRow(state, i, splat(loadWord(initialState + i * wordBytes)));
  }
  makeSchedule(words, schedule);
  rounds(state, schedule, state);
  for (let i: usize = 0; i < stateWords; i += 1) {
    setRow(innerState, i, splat(loadWord(state + i * rowBytes)));
    setRow(outerState, i, splat(loadWord(state + i * rowBytes + wordBytes)));
  }
  memory.fill(keyBlock, 0, 16 * wordBytes);
  padOuterBlock();
}

/** Schedules of messages at `messages` (padded blocks, message after message) to `to`, a group of lanes after another. */
export function prepare(groups: usize, blocks: usize, messages: usize, to: usize): void {
  const messageBytes = blocks * 16 * wordBytes;
  for (let group: usize = 0; group < groups; group += 1) {
    for (let nth: usize = 0; nth < blocks; nth += 1) {
      for (let lane: usize = 0; lane < lanes; lane += 1) {
        const from = messages + (group * lanes + lane) * messageBytes + nth * 16 * wordBytes;
        for (let i: usize = 0; i < 16; i += 1) setLane(words, i, lane, wordAt(from + i * wordBytes));
      }
      makeSchedule(words, to);
      to += scheduleBytes;
    }
  }
  padOuterBlock();
}

/** Digests of prepared messages. The one in slot `i` goes to place `order[i]` of the digests at `to`. */
export function digest(groups: usize, blocks: usize, schedules: usize, order: usize, to: usize): void {
  for (let group: usize = 0; group < groups; group += 1) {
    compress(schedules + group * blocks * scheduleBytes, blocks);
    for (let lane: usize = 0; lane < lanes; lane += 1) {
      putDigest(lane, to, <usize>load<u32>(order + (group * lanes + lane) * 4));
    }
  }
}

/** The digest that one lane has in `state`, to its place among those at `to`. */
function putDigest(lane: usize, to: usize, place: usize): void {
  const at = to + place * digestWords * wordBytes;
  for (let i: usize = 0; i < digestWords; i += 1) {
    const value = loadWord(state + i * rowBytes + lane * wordBytes);
    if (wordBytes == 8) store<u64>(at + i * 8, bswap<u64>(value));
    else store<u32>(at + i * 4, family == md5 ? <u32>value : bswap<u32>(<u32>value));
  }
}

/**
 * Digests of `count` messages as they stand in `bytes`, from `starts[i]` up to `ends[i]`, in their order to `to`: for one
 * key, so that nothing is prepared. Those of more than `maxBlocks` are left out; gives how many. 256 bytes behind the last one are
 * read.
 */
export function digestWithin(count: usize, bytes: usize, starts: usize, ends: usize, to: usize): usize {
  keying = theSetKey;
  return digestEach(count, bytes, starts, ends, to);
}

/**
 * The same, each message under a key of its own, which stands in `bytes`, too, from `ownStarts[i]` up to `ownEnds[i]`, no more
 * than a block. The key that was set is forgotten.
 */
export function digestWithOwnKeys(
  count: usize,
  bytes: usize,
  starts: usize,
  ends: usize,
  ownStarts: usize,
  ownEnds: usize,
  to: usize,
): void {
  keying = ownKeys;
  keyStarts = ownStarts;
  keyEnds = ownEnds;
  isKeyLoaded = false;
  spreadFirstState();
  digestEach(count, bytes, starts, ends, to);
}

/** The same without a key: plain hashes. */
export function hashWithin(count: usize, bytes: usize, starts: usize, ends: usize, to: usize): void {
  keying = noKey;
  spreadFirstState();
  digestEach(count, bytes, starts, ends, to);
  // Messages whose schedules are prepared may be digested next.
  padOuterBlock();
}

function spreadFirstState(): void {
  for (let i: usize = 0; i < stateWords; i += 1) {
    setRow(firstState, i, splat(loadWord(initialState + i * wordBytes)));
  }
}

function digestEach(count: usize, bytes: usize, starts: usize, ends: usize, to: usize): usize {
  let leftOut: usize = 0;
  memory.fill(waitingCounts, 0, (maxBlocks + 1) * 4);
  memory.fill(ones, 0xff, 16);
  store<u8>(firstPad + 16, 0x80);
  const blockBytes: usize = 16 * wordBytes;
  for (let index: usize = 0; index < count; index += 1) {
    const length = load<u32>(ends + index * 4) - load<u32>(starts + index * 4);
    const blocks = (<usize>length + 2 * wordBytes + blockBytes) / blockBytes;
    if (blocks > maxBlocks) {
      leftOut += 1;
      continue;
    }
    const counted = waitingCounts + blocks * 4;
    const others = <usize>load<u32>(counted);
    store<u32>(waiting + (blocks * 4 + others) * 4, <u32>index);
    const isFull = others + 1 == lanes;
    store<u32>(counted, isFull ? 0 : <u32>others + 1);
    if (isFull) digestGroup(blocks, bytes, starts, ends, to);
  }
  for (let blocks: usize = 1; blocks <= maxBlocks; blocks += 1) {
    const others = <usize>load<u32>(waitingCounts + blocks * 4);
    if (others == 0) continue;
    const first = waiting + blocks * 4 * 4;
    for (let lane = others; lane < lanes; lane += 1) store<u32>(first + lane * 4, load<u32>(first));
    digestGroup(blocks, bytes, starts, ends, to);
  }
  return leftOut;
}

/** The messages of so many blocks that wait, one in each lane. */
function digestGroup(blocks: usize, bytes: usize, starts: usize, ends: usize, to: usize): void {
  const group = waiting + blocks * 4 * 4;
  if (keying == ownKeys) setOwnKeys(group, bytes);
  let from = keying == noKey ? firstState : innerState;
  for (let nth: usize = 0; nth < blocks; nth += 1) {
    for (let lane: usize = 0; lane < lanes; lane += 1) {
      const index = <usize>load<u32>(group + lane * 4) * 4;
      const start = load<u32>(starts + index);
      const length = <i32>(load<u32>(ends + index) - start);
      // Where an empty message stands may be nowhere.
      padBlock(length == 0 ? bytes : bytes + start, length, nth, nth + 1 == blocks);
      for (let i: usize = 0; i < 16; i += 1) setLane(words, i, lane, wordAt(block + i * wordBytes));
    }
    makeSchedule(words, schedule);
    rounds(from, schedule, state);
    from = state;
  }
  if (keying != noKey) {
    padOuterBlock();
    compressOuter();
  }
  for (let lane: usize = 0; lane < lanes; lane += 1) putDigest(lane, to, <usize>load<u32>(group + lane * 4));
}

/** Makes both pads' states of the keys of the messages in the lanes, unless all have the same one as those before. */
function setOwnKeys(group: usize, bytes: usize): void {
  const firstKey = <usize>load<u32>(group) * 4;
  const start = load<u32>(keyStarts + firstKey);
  const end = load<u32>(keyEnds + firstKey);
  let isOne = true;
  for (let lane: usize = 1; lane < lanes; lane += 1) {
    const key = <usize>load<u32>(group + lane * 4) * 4;
    isOne = isOne && load<u32>(keyStarts + key) == start && load<u32>(keyEnds + key) == end;
  }
  if (isOne && isKeyLoaded && start == loadedStart && end == loadedEnd) return;
  isKeyLoaded = isOne;
  loadedStart = start;
  loadedEnd = end;
  const blockBytes: usize = 16 * wordBytes;
  for (let lane: usize = 0; lane < lanes; lane += 1) {
    const key = <usize>load<u32>(group + lane * 4) * 4;
    const keyStart = load<u32>(keyStarts + key);
    const length = <i32>(load<u32>(keyEnds + key) - keyStart);
    // Where an empty key stands may be nowhere.
    const from = length == 0 ? bytes : bytes + keyStart;
    for (let at: usize = 0; at < blockBytes; at += 16) {
      const behind = <usize>(16 + min(16, max(-16, <i32>at - length)));
      v128.store(block + at, v128.and(v128.load(from + at), v128.load(ones + behind)));
    }
    for (let i: usize = 0; i < 16; i += 1) setLane(words, i, lane, wordAt(block + i * wordBytes));
  }
  padKeys(0x3636363636363636, innerState);
  padKeys(0x3636363636363636 ^ 0x5c5c5c5c5c5c5c5c, outerState);
}

/** The state after the block of keys in `words`, each byte XORed with a filler, which stays in them. */
function padKeys(filler: u64, to: usize): void {
  for (let i: usize = 0; i < 16; i += 1) setRow(words, i, v128.xor(row(words, i), i64x2.splat(filler)));
  makeSchedule(words, schedule);
  rounds(firstState, schedule, to);
}

/**
 * Compares `count` digests at `digests` with what stands in `bytes` from `starts[i]` up to `ends[i]`: to `to`, 1 for each that is
 * written there in lower-case hex, or in capitals, at least one of which is a letter. Takes the same time whatever is equal.
 */
export function compareHex(
  count: usize,
  bytes: usize,
  starts: usize,
  ends: usize,
  digests: usize,
  inCapitals: bool,
  to: usize,
): void {
  const small = i8x16(48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98, 99, 100, 101, 102);
  const capital = i8x16(48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70);
  const digits = inCapitals ? capital : small;
  const digestBytes = digestWords * wordBytes;
  for (let index: usize = 0; index < count; index += 1) {
    const start = load<u32>(starts + index * 4);
    const isOfLength = <usize>(load<u32>(ends + index * 4) - start) == 2 * digestBytes;
    // What is too short or too long is compared with anything; it is none, whatever that says.
    const written = isOfLength ? bytes + start : bytes;
    let difference: u64 = 0;
    let greatest = i8x16.splat(0);
    for (let at: usize = 0; at < digestBytes; at += 4) {
      const part = v128.load32_zero(digests + at);
      const first = v128.swizzle(digits, i8x16.shr_u(part, 4));
      const last = v128.swizzle(digits, v128.and(part, i8x16.splat(15)));
      const hex = v128.shuffle<u8>(first, last, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
      difference |= i64x2.extract_lane(hex, 0) ^ load<u64>(written + 2 * at);
      greatest = i8x16.max_u(greatest, hex);
    }
    const hasLetter = v128.any_true(i8x16.gt_u(greatest, i8x16.splat(57)));
    store<u8>(to + index, isOfLength && difference == 0 && (hasLetter || !inCapitals) ? 1 : 0);
    digests += digestBytes;
  }
}

/** Block `nth` of a message at `from`, with its padding, to `block`. */
function padBlock(from: usize, length: i32, nth: usize, isLast: bool): void {
  const blockBytes: usize = 16 * wordBytes;
  const left = length - <i32>(nth * blockBytes);
  for (let at: usize = 0; at < blockBytes; at += 16) {
    // How far behind the message's end these 16 bytes are, as far as it matters.
    const behind = <usize>(16 + min(16, max(-16, <i32>at - left)));
    const said = v128.and(v128.load(from + nth * blockBytes + at), v128.load(ones + behind));
    v128.store(block + at, v128.or(said, v128.load(firstPad + behind)));
  }
  if (!isLast) return;
  // The lower half of the length suffices for `maxBlocks`. A block of key stands before the message.
  const bits = <u32>((length + (keying == noKey ? 0 : <i32>blockBytes)) * 8);
  if (family == md5) store<u32>(block + blockBytes - 8, bits);
  else store<u32>(block + blockBytes - 4, bswap<u32>(bits));
}

/** Puts `order[i]` of every slot whose digest has a target's word in the target's place to `to`; gives how many. */
export function find(groups: usize, blocks: usize, schedules: usize, order: usize, to: usize): usize {
  let found = to;
  for (let group: usize = 0; group < groups; group += 1) {
    compress(schedules + group * blocks * scheduleBytes, blocks);
    for (let lane: usize = 0; lane < lanes; lane += 1) {
      if (hasTarget(lane)) {
        store<u32>(found, load<u32>(order + (group * lanes + lane) * 4));
        found += 4;
      }
    }
  }
  return (found - to) / 4;
}

export function clearTargets(): void {
  targets = 0;
  watchedWords = 0;
  memory.fill(bitmaps, 0, 16 * bitmapBytes);
}

/** Watches for digests whose 32-bit word number `word` has this value. False when there is no more room. */
export function addTarget(word: u32, value: u32): bool {
  if (targets == maxTargets) return false;
  const entry = targetList + targets * 8;
  store<u32>(entry, word);
  store<u32>(entry + 4, value);
  const byte = bitmapByte(word, value);
  store<u8>(byte, load<u8>(byte) | (<u8>1 << <u8>(value & 7)));
  watchedWords |= 1 << word;
  targets += 1;
  return true;
}

function bitmapByte(word: u32, value: u32): usize {
  return bitmaps + <usize>word * bitmapBytes + <usize>((value & 0xffff) >> 3);
}

function hasTarget(lane: usize): bool {
  for (let watched = watchedWords; watched != 0; watched &= watched - 1) {
    const word = ctz(watched);
    const value = digestWord(word, lane);
    const marked = (load<u8>(bitmapByte(word, value)) >> <u8>(value & 7)) & 1;
    if (marked && isTarget(word, value)) return true;
  }
  return false;
}

function isTarget(word: u32, value: u32): bool {
  for (let i: usize = 0; i < targets; i += 1) {
    const entry = targetList + i * 8;
    if (load<u32>(entry) == word && load<u32>(entry + 4) == value) return true;
  }
  return false;
}

/** The 32 bits of the digest that begin at byte `4 * word`, as the big-endian number that hexadecimal shows. */
function digestWord(word: u32, lane: usize): u32 {
  if (wordBytes == 8) {
    const half: usize = word & 1 ? 0 : 4;
    return load<u32>(state + <usize>(word >> 1) * rowBytes + lane * 8 + half);
  }
  const value = load<u32>(state + <usize>word * rowBytes + lane * 4);
  return family == md5 ? bswap<u32>(value) : value;
}

/** The whole HMAC of one group of lanes, left in `state`. */
function compress(schedules: usize, blocks: usize): void {
  let from = innerState;
  for (let nth: usize = 0; nth < blocks; nth += 1) {
    rounds(from, schedules + nth * scheduleBytes, state);
    from = state;
  }
  compressOuter();
}

/** The outer hash of the inner one in `state`. */
function compressOuter(): void {
  for (let i: usize = 0; i < digestWords; i += 1) setRow(words, i, row(state, i));
  makeSchedule(words, schedule);
  rounds(outerState, schedule, state);
}

/** What never changes of the outer hash's second block: the padding behind the inner digest, and the length. */
function padOuterBlock(): void {
  for (let i = digestWords; i < 16; i += 1) setRow(words, i, i64x2.splat(0));
  const bits = <u64>(16 * wordBytes + digestWords * wordBytes) * 8;
  const firstPadding: u64 = family == md5 ? 0x80 : family == sha512 ? 0x8000000000000000 : 0x80000000;
  setRow(words, digestWords, splat(firstPadding));
  setRow(words, family == md5 ? 14 : 15, splat(bits));
}

function makeSchedule(from: usize, to: usize): void {
  if (family == sha256) sha256Schedule(from, to);
  else if (family == sha1) sha1Schedule(from, to);
  else if (family == md5) md5Schedule(from, to);
  else sha512Schedule(from, to);
}

function rounds(from: usize, schedule: usize, to: usize): void {
  if (family == sha256) sha256Rounds(from, schedule, to);
  else if (family == sha1) sha1Rounds(from, schedule, to);
  else if (family == md5) md5Rounds(from, schedule, to);
  else sha512Rounds(from, schedule, to);
}

/** A word of a message, in the algorithm's byte order. */
function wordAt(at: usize): u64 {
  if (wordBytes == 8) return bswap<u64>(load<u64>(at));
  return family == md5 ? load<u32>(at) : bswap<u32>(load<u32>(at));
}

function loadWord(at: usize): u64 {
  return wordBytes == 8 ? load<u64>(at) : load<u32>(at);
}

function setLane(base: usize, index: usize, lane: usize, value: u64): void {
  const at = base + index * rowBytes + lane * wordBytes;
  if (wordBytes == 8) store<u64>(at, value);
  else store<u32>(at, <u32>value);
}

function splat(value: u64): v128 {
  return wordBytes == 8 ? i64x2.splat(value) : i32x4.splat(<i32>value);
}
