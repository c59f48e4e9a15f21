import { type Algorithm, algorithms } from '../Algorithm.ts';
import { bytesOf } from '../bytesOf.ts';
import { concatenated } from '../concatenated.ts';
import { hmacBy } from '../hmacBy.ts';
import type { Digest } from '../nativeDigests.ts';
import { type HmacBatch, isInHex, type PackedMessages, type Records, type Target } from './HmacBatch.ts';
import {
  type Change,
  changedMessages,
  joined,
  joinedTexts,
  type Messages,
  messageAt,
  type Places,
} from './Messages.ts';
import {
  blocksOf,
  type Layout,
  maxBlocks,
  type Page,
  pageBlocks,
  paginate,
  type Run,
  writePage,
} from './paginate.ts';
import { checkTargets, hasTarget } from './plainBatch.ts';
import {
  chooseAlgorithm,
  type Engine,
  fewestBytesOfRow,
  numbersOfRow,
  readBehind,
  type Variant,
  variants,
  WasmMemory,
} from './WasmMemory.ts';

/** The bytes of a block in all lanes, as it comes and when it is scheduled (at most), in any algorithm. */
const blockInLanesBytes = 256;
const scheduleInLanesBytes = 80 * 16;

/** Rows that were found, in the engine's memory: how many, room for how many, and where what is known of them stands. */
interface Found {
  readonly rows: number;
  readonly most: number;
  readonly numbersAt: number;
}

/** Where four columns of so many numbers begin that stand one after the other. */
const columnsAt = (at: number, count: number): [number, number, number, number] => [
  at,
  at + 4 * count,
  at + 8 * count,
  at + 12 * count,
];

/** The bytes of all messages. */
function lengthOf({ starts, ends }: Messages): number {
  let length = 0;
  for (let index = 0; index < ends.length; index++)
    length += (ends[index] as number) - (starts[index] as number);
  return length;
}

interface Pack {
  readonly messages: Messages;
  readonly pages: readonly Page[];
  readonly long: readonly (readonly [index: number, message: Uint8Array])[];
}

/** From where up to where messages stand in their memory; that of an empty one may be anywhere. */
function reachOf({ starts, ends }: Messages): { readonly first: number; readonly last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let index = 0; index < ends.length; index++) {
    const start = starts[index] as number;
    const end = ends[index] as number;
    if (start === end) continue;
    if (start < first) first = start;
    if (end > last) last = end;
  }
  return { first: Math.min(first, last), last };
}

/** Keys as HMAC takes them: those that are longer than a block are hashed, and stand behind the others. */
function blockKeysOf(keys: Messages, blockBytes: number, digest: Digest): Messages {
  const { first, last } = reachOf(keys);
  const starts = new Uint32Array(keys.ends.length);
  const ends = new Uint32Array(keys.ends.length);
  const hashed: Uint8Array[] = [];
  let hashedFrom = last - first;
  for (let index = 0; index < ends.length; index++) {
    const start = keys.starts[index] as number;
    const length = (keys.ends[index] as number) - start;
    if (length > blockBytes) {
      const key = digest(messageAt(keys, index));
      hashed.push(key);
      starts[index] = hashedFrom;
      hashedFrom += key.length;
      ends[index] = hashedFrom;
    } else if (length > 0) {
      starts[index] = start - first;
      ends[index] = start - first + length;
    }
  }
  if (hashed.length === 0) return keys;
  return { bytes: concatenated([keys.bytes.subarray(first, last), ...hashed]), starts, ends };
}

/** A batch in WebAssembly with SIMD; undefined when this algorithm or this machine has none, or memory for none. */
export function wasmBatch(
  algorithm: Algorithm,
  digest: Digest,
  memory = new WasmMemory(),
): HmacBatch | undefined {
  const variant = variants[algorithm];
  try {
    const engine = variant && memory.engine;
    if (!engine) return undefined;
    return start(algorithm, digest, variant, memory, engine);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function start(
  algorithm: Algorithm,
  digest: Digest,
  variant: Variant,
  shared: WasmMemory,
  engine: Engine,
): HmacBatch {
  const { digestBytes, blockBytes } = algorithms[algorithm];
  const { wordBytes, littleEndian } = variant;
  const layout: Layout = { blockBytes, wordBytes, lanes: 16 / wordBytes, littleEndian };
  const scheduleBytes = engine.configure(variant.family, digestBytes);
  const self = {};

  const ordersAt = engine.free.value;
  const foundAt = ordersAt + pageBlocks * layout.lanes * 4;
  const paddedAt = foundAt + pageBlocks * layout.lanes * 4;
  const schedulesAt = paddedAt + pageBlocks * blockInLanesBytes;
  const digestsAt = schedulesAt + pageBlocks * scheduleInLanesBytes;

  const packs = new WeakMap<PackedMessages, Pack>();
  let memory = new Uint8Array();
  let key: Uint8Array = new Uint8Array();
  let targets: readonly Target[] = [];
  /** The page whose schedules are in memory. */
  let loaded: Page | undefined;

  /** Grows the engine's memory to `bytes` at least; views made before may be dead after. */
  const reserve = (bytes: number): void => {
    memory = shared.reserve(bytes);
  };

  const unpack = (packed: PackedMessages): Pack => {
    const pack = packs.get(packed);
    if (pack === undefined) throw new TypeError('These messages were packed by another batch.');
    return pack;
  };

  const load = (page: Page, messages: Messages): void => {
    writePage(page, messages, layout, memory.subarray(paddedAt));
    new Uint32Array(engine.memory.buffer, ordersAt).set(page.order);
    let from = paddedAt;
    let to = schedulesAt;
    for (const { groups, blocks } of page.runs) {
      engine.prepare(groups, blocks, from, to);
      from += groups * blocks * blockInLanesBytes;
      to += groups * blocks * scheduleBytes;
    }
    loaded = page;
  };

  /** Calls `use` for every run, with the addresses of its schedules and of its order. */
  const eachRun = (
    { pages, messages }: Pack,
    use: (run: Run, schedules: number, order: number) => void,
  ): void => {
    for (const page of pages) {
      if (page !== loaded) load(page, messages);
      let schedules = schedulesAt;
      for (const run of page.runs) {
        use(run, schedules, ordersAt + 4 * run.firstSlot);
        schedules += run.groups * run.blocks * scheduleBytes;
      }
    }
  };

  const pack = (messages: Messages): PackedMessages => {
    const { pages, long } = paginate(messages, layout);
    const { bytes, starts, ends } = messages;
    const packed = { count: ends.length };
    packs.set(packed, {
      messages,
      pages,
      long: long.map((index) => [index, bytes.subarray(starts[index], ends[index])]),
    });
    return packed;
  };

  const writeKey = (): void => {
    memory.set(key.byteLength > blockBytes ? digest(key) : key, engine.keyBlock.value);
    engine.setKey();
  };

  const writeTargets = (): void => {
    // To clear what is clear would take the system a page for each of them.
    if (shared.hasTargets) engine.clearTargets();
    shared.hasTargets = targets.length > 0;
    for (const { offset, word } of targets) engine.addTarget(offset / 4, word);
  };

  /** Makes the memory this batch's again, where another one has computed in it meanwhile. */
  const takeTurn = (): void => {
    if (shared.owner === self) return;
    shared.owner = self;
    loaded = undefined;
    reserve(digestsAt);
    chooseAlgorithm(engine, variant, digestBytes);
    writeKey();
    writeTargets();
  };

  /** Digests of messages that are too long for the engine, `added` bytes longer than they stand there. */
  const digestLong = ({ bytes, starts, ends }: Messages, added: number, change?: Change): void => {
    for (let index = 0; index < ends.length; index++) {
      const length = (ends[index] as number) - (starts[index] as number);
      if (blocksOf(length + added, layout) <= maxBlocks) continue;
      const alone = {
        bytes,
        starts: starts.subarray(index, index + 1),
        ends: ends.subarray(index, index + 1),
      };
      const message = messageAt(change === undefined ? alone : changedMessages(alone, change), 0);
      memory.set(hmacBy(digest, algorithm, key, message), digestsAt + index * digestBytes);
    }
  };

  /**
   * Signs messages where they stand, behind what they need: their digests, then four numbers each, from where up to where they
   * and their signatures stand, then their bytes, then what a change makes of them.
   */
  const signWithin = (
    messages: Messages,
    signatures?: Places,
    change?: Change,
  ): { readonly numbersAt: number; readonly bytesAt: number } => {
    takeTurn();
    const { bytes, starts, ends } = messages;
    const count = ends.length;
    const numbersAt = 4 * Math.ceil((digestsAt + count * digestBytes) / 4);
    const bytesAt = numbersAt + 4 * 4 * count;
    const before = bytesOf(change?.before ?? '');
    const after = bytesOf(change?.after ?? '');
    const beforeAt = bytesAt + bytes.length;
    const changedAt = beforeAt + before.length + after.length;
    const changedBytes =
      change === undefined ? 0 : lengthOf(messages) + count * (before.length + after.length);
    reserve(changedAt + changedBytes + readBehind);
    const numbers = new Uint32Array(engine.memory.buffer, numbersAt);
    numbers.set(starts);
    numbers.set(ends, count);
    if (signatures !== undefined) {
      numbers.set(signatures.starts, 2 * count);
      numbers.set(signatures.ends, 3 * count);
    }
    memory.set(bytes, bytesAt);
    const [startsAt, endsAt, ...signaturesAt] = columnsAt(numbersAt, count);
    if (change !== undefined) {
      memory.set(before, beforeAt);
      memory.set(after, beforeAt + before.length);
      engine.change(
        count,
        bytesAt,
        startsAt,
        endsAt,
        ...signaturesAt,
        beforeAt,
        before.length,
        beforeAt + before.length,
        after.length,
        change.letters === 'lower' ? 1 : 0,
        changedAt,
      );
    }
    if (engine.digestWithin(count, bytesAt, startsAt, endsAt, digestsAt) > 0)
      digestLong(messages, before.length + after.length, change);
    return { numbersAt, bytesAt };
  };

  /** Finds rows behind what they need: room for their digests, for what their bytes say, and for eleven numbers each. */
  const find = ({
    bytes,
    delimiter,
    skipsFirst,
    email,
    signature,
    time,
    columns,
    traits,
  }: Records): Found | undefined => {
    takeTurn();
    const most = Math.ceil(bytes.length / fewestBytesOfRow);
    const traitsAt = 8 * Math.ceil((digestsAt + most * digestBytes) / 8);
    const numbersAt = traitsAt + 4 * traits.length;
    const bytesAt = numbersAt + 4 * numbersOfRow * most;
    reserve(bytesAt + bytes.length + readBehind);
    new Uint32Array(engine.memory.buffer, traitsAt).set(traits);
    memory.set(bytes, bytesAt);
    const rows = engine.findRows(
      bytesAt,
      bytes.length,
      delimiter,
      email,
      signature,
      time ?? columns,
      columns,
      skipsFirst ? 1 : 0,
      traitsAt,
      isInHex,
      numbersAt,
      most,
    );
    return rows < 0 ? undefined : { rows, most, numbersAt };
  };

  const columnOf = ({ rows, most, numbersAt }: Found, nth: number): Uint32Array =>
    new Uint32Array(engine.memory.buffer, numbersAt + 4 * nth * most, rows);
  const marksOf = ({ rows, most, numbersAt }: Found): Uint32Array<ArrayBuffer> =>
    new Uint32Array(engine.memory.buffer, numbersAt + 4 * 9 * most, 2 * rows);

  /** Puts messages where nothing else of a call is, but for `behind` bytes, and calls `use`; gives their digests. */
  const digestsOf = (
    messages: Messages,
    behind: number,
    use: (bytesAt: number, startsAt: number, endsAt: number, behindAt: number) => void,
    digestOne: (message: Uint8Array, index: number) => Uint8Array,
  ): Uint8Array => {
    takeTurn();
    const { first, last } = reachOf(messages);
    const { bytes, starts, ends } = messages;
    const count = ends.length;
    const numbersAt = digestsAt + count * digestBytes;
    const bytesAt = numbersAt + 2 * 4 * count;
    const behindAt = 16 * Math.ceil((bytesAt + last - first) / 16);
    reserve(behindAt + behind + readBehind);
    const numbers = new Uint32Array(engine.memory.buffer, numbersAt, 2 * count);
    for (let index = 0; index < count; index++) {
      numbers[index] = (starts[index] as number) - first;
      numbers[count + index] = (ends[index] as number) - first;
    }
    memory.set(bytes.subarray(first, last), bytesAt);
    use(bytesAt, numbersAt, numbersAt + 4 * count, behindAt);
    for (let index = 0; index < count; index++) {
      const start = starts[index] as number;
      const end = ends[index] as number;
      if (blocksOf(end - start, layout) <= maxBlocks) continue;
      memory.set(digestOne(bytes.subarray(start, end), index), digestsAt + index * digestBytes);
    }
    return memory.subarray(digestsAt, numbersAt);
  };

  takeTurn();

  return {
    setKey: (next) => {
      key = next.slice();
      if (shared.owner === self) writeKey();
      else takeTurn();
    },

    pack: (messages) => pack(joined(messages)),
    packWithin: pack,
    packTexts: (texts) => pack(joinedTexts(texts)),

    digestAll: (packed) => {
      const pack = unpack(packed);
      takeTurn();
      // One digest more than there are messages: slots without a message write there.
      reserve(digestsAt + (packed.count + 1) * digestBytes);
      eachRun(pack, ({ groups, blocks }, schedules, order) => {
        engine.digest(groups, blocks, schedules, order, digestsAt);
      });
      for (const [index, message] of pack.long) {
        memory.set(hmacBy(digest, algorithm, key, message), digestsAt + index * digestBytes);
      }
      return memory.subarray(digestsAt, digestsAt + packed.count * digestBytes);
    },

    digestWithin: (messages, change) => {
      signWithin(messages, undefined, change);
      return memory.subarray(digestsAt, digestsAt + messages.ends.length * digestBytes);
    },

    digestWithKeys: (messages, keys) => {
      const blockKeys = blockKeysOf(keys, blockBytes, digest);
      const { first, last } = reachOf(blockKeys);
      const count = messages.ends.length;
      const numberBytes = 2 * 4 * count;
      const digests = digestsOf(
        messages,
        numberBytes + last - first,
        (bytesAt, startsAt, endsAt, behindAt) => {
          const keysAt = behindAt + numberBytes;
          const toKeys = keysAt - bytesAt - first;
          const numbers = new Uint32Array(engine.memory.buffer, behindAt, 2 * count);
          for (let index = 0; index < count; index++) {
            numbers[index] = (blockKeys.starts[index] as number) + toKeys;
            numbers[count + index] = (blockKeys.ends[index] as number) + toKeys;
          }
          memory.set(blockKeys.bytes.subarray(first, last), keysAt);
          engine.digestWithOwnKeys(
            count,
            bytesAt,
            startsAt,
            endsAt,
            behindAt,
            behindAt + 4 * count,
            digestsAt,
          );
          memory.fill(0, keysAt, keysAt + last - first);
        },
        (message, index) => hmacBy(digest, algorithm, messageAt(keys, index), message),
      );
      writeKey();
      return digests;
    },

    hashWithin: (messages) =>
      digestsOf(
        messages,
        0,
        (bytesAt, startsAt, endsAt) => {
          engine.hashWithin(messages.ends.length, bytesAt, startsAt, endsAt, digestsAt);
        },
        (message) => digest(message),
      ),

    verifyWithin: (messages, signatures, change) => {
      const { numbersAt, bytesAt } = signWithin(messages, signatures, change);
      const count = messages.ends.length;
      const [firstAt, , startsAt, endsAt] = columnsAt(numbersAt, count);
      // In the place of the first numbers, which are not needed any more.
      engine.compareHex(count, bytesAt, startsAt, endsAt, digestsAt, 0, firstAt);
      return memory.subarray(firstAt, firstAt + count);
    },

    findRows: (records) => {
      const found = find(records);
      if (found === undefined) return undefined;
      const places = (nth: number): Places => ({
        starts: columnOf(found, nth),
        ends: columnOf(found, nth + 1),
      });
      const labels = columnOf(found, 8);
      return {
        rows: found.rows,
        lines: engine.passedLines.value,
        emails: places(0),
        signatures: places(2),
        times: places(4),
        onLines: columnOf(found, 6),
        says: columnOf(found, 7),
        labels: new Int32Array(labels.buffer, labels.byteOffset, labels.length),
        marks: marksOf(found),
      };
    },

    setTargets: (next) => {
      checkTargets(next, digestBytes);
      targets = [...next];
      if (shared.owner === self) writeTargets();
      else takeTurn();
    },

    findMatches: (packed) => {
      const pack = unpack(packed);
      takeTurn();
      const matches: number[] = [];
      eachRun(pack, ({ groups, blocks }, schedules, order) => {
        const found = engine.find(groups, blocks, schedules, order, foundAt);
        if (found === 0) return;
        for (const index of new Uint32Array(engine.memory.buffer, foundAt, found)) {
          if (index < packed.count) matches.push(index);
        }
      });
      for (const [index, message] of pack.long) {
        if (hasTarget(hmacBy(digest, algorithm, key, message), targets)) matches.push(index);
      }
      return matches.length > 1 ? matches.sort((a, b) => a - b) : matches;
    },
  };
}
