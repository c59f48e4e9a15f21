import { type Algorithm, algorithms } from '../Algorithm.ts';
import { hash } from '../digest.ts';
import { hmac } from '../hmac.ts';
import type { HmacBatch, PackedMessages, Target } from './HmacBatch.ts';
import { hmacWasm } from './hmacWasm.ts';
import { checkTargets, hasTarget } from './plainBatch.ts';

/** The few words of WebAssembly that are used here; Node's types leave them out. Undefined where it is switched off. */
declare const WebAssembly:
  | {
      validate(binary: Uint8Array): boolean;
      readonly Module: new (binary: Uint8Array) => Module;
      readonly Instance: new (module: Module) => { readonly exports: unknown };
    }
  | undefined;

type Module = { readonly __module: never };
type Address = { readonly value: number };

/** What assembly/hmac.ts exports. All numbers are addresses or counts in its memory. */
interface Engine {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly keyBlock: Address;
  readonly initialState: Address;
  readonly free: Address;
  configure(family: number, digestBytes: number): number;
  setKey(): void;
  prepare(groups: number, blocks: number, messages: number, to: number): void;
  digest(groups: number, blocks: number, schedules: number, order: number, to: number): void;
  find(groups: number, blocks: number, schedules: number, order: number, to: number): number;
  clearTargets(): void;
  addTarget(word: number, value: number): number;
}

interface Variant {
  readonly family: 1 | 2 | 3 | 4;
  readonly wordBytes: 4 | 8;
  readonly littleEndian: boolean;
  readonly initialState: readonly bigint[];
}

/** RFC 1321, section 3.3, and FIPS 180-4, section 5.3. */
const variants: { readonly [A in Algorithm]?: Variant } = {
  md5: {
    family: 1,
    wordBytes: 4,
    littleEndian: true,
    initialState: [0x67452301n, 0xefcdab89n, 0x98badcfen, 0x10325476n],
  },
  sha1: {
    family: 2,
    wordBytes: 4,
    littleEndian: false,
    initialState: [0x67452301n, 0xefcdab89n, 0x98badcfen, 0x10325476n, 0xc3d2e1f0n],
  },
  sha256: {
    family: 3,
    wordBytes: 4,
    littleEndian: false,
    initialState: [
      0x6a09e667n, 0xbb67ae85n, 0x3c6ef372n, 0xa54ff53an, 0x510e527fn, 0x9b05688cn, 0x1f83d9abn, 0x5be0cd19n,
    ],
  },
  sha224: {
    family: 3,
    wordBytes: 4,
    littleEndian: false,
    initialState: [
      0xc1059ed8n, 0x367cd507n, 0x3070dd17n, 0xf70e5939n, 0xffc00b31n, 0x68581511n, 0x64f98fa7n, 0xbefa4fa4n,
    ],
  },
  sha512: {
    family: 4,
    wordBytes: 8,
    littleEndian: false,
    initialState: [
      0x6a09e667f3bcc908n,
      0xbb67ae8584caa73bn,
      0x3c6ef372fe94f82bn,
      0xa54ff53a5f1d36f1n,
      0x510e527fade682d1n,
      0x9b05688c2b3e6c1fn,
      0x1f83d9abfb41bd6bn,
      0x5be0cd19137e2179n,
    ],
  },
  sha384: {
    family: 4,
    wordBytes: 8,
    littleEndian: false,
    initialState: [
      0xcbbb9d5dc1059ed8n,
      0x629a292a367cd507n,
      0x9159015a3070dd17n,
      0x152fecd8f70e5939n,
      0x67332667ffc00b31n,
      0x8eb44a8768581511n,
      0xdb0c2e0d64f98fa7n,
      0x47b5481dbefa4fa4n,
    ],
  },
};

/** Longer messages are hashed one by one: a lane that waits for them costs more than it saves. */
const maxBlocks = 32;

/** Blocks of all lanes whose schedules are in memory together; larger sets go through it page by page on each call. */
const pageBlocks = 1024;

/** The bytes of a block in all lanes, before and after scheduling (at most), in any algorithm. */
const rawBytes = 256;
const scheduleBytes = 1280;

const wasmPage = 65536;

/** Messages of one padded length, as many groups of lanes as `groups` says, the first of them in slot `firstSlot`. */
interface Run {
  readonly blocks: number;
  readonly groups: number;
  readonly firstSlot: number;
}

/** As many runs as fit into the engine's memory together, and their padded blocks. */
interface Page {
  readonly runs: readonly Run[];
  readonly raw: Uint8Array;
  /** Each slot's message; a slot without one has the number of messages. */
  readonly order: Uint32Array;
}

interface Pack extends PackedMessages {
  readonly pages: readonly Page[];
  readonly long: readonly { readonly index: number; readonly message: Uint8Array }[];
}

let compiled: (() => Engine) | null | undefined;

/** What makes an engine, compiled once per thread; null without WebAssembly or SIMD, which validation tells. */
function engineMaker(): (() => Engine) | null {
  if (compiled === undefined) {
    const binary = Buffer.from(hmacWasm, 'base64');
    if (typeof WebAssembly !== 'object' || !WebAssembly.validate(binary)) compiled = null;
    else {
      const { Module, Instance } = WebAssembly;
      const module = new Module(binary);
      compiled = () => new Instance(module).exports as Engine;
    }
  }
  return compiled;
}

/** A batch in WebAssembly with SIMD; undefined when this algorithm or this machine has none. */
export function wasmBatch(algorithm: Algorithm): HmacBatch | undefined {
  const variant = variants[algorithm];
  const makeEngine = variant && engineMaker();
  return makeEngine ? start(algorithm, variant, makeEngine()) : undefined;
}

function start(algorithm: Algorithm, variant: Variant, engine: Engine): HmacBatch {
  const { digestBytes, blockBytes } = algorithms[algorithm];
  const { wordBytes, littleEndian } = variant;
  const lanes = 16 / wordBytes;
  const schedule = engine.configure(variant.family, digestBytes);

  const keyAt = engine.keyBlock.value;
  const ordersAt = engine.free.value;
  const foundAt = ordersAt + pageBlocks * lanes * 4;
  const rawAt = foundAt + pageBlocks * lanes * 4;
  const schedulesAt = rawAt + pageBlocks * rawBytes;
  const digestsAt = schedulesAt + pageBlocks * scheduleBytes;

  let memory = new Uint8Array();
  reserve(digestsAt);

  let key = new Uint8Array();
  let targets: readonly Target[] = [];
  let resident: Page | undefined;

  const initial = new DataView(engine.memory.buffer, engine.initialState.value);
  for (const [i, word] of variant.initialState.entries()) {
    if (wordBytes === 8) initial.setBigUint64(8 * i, word, true);
    else initial.setUint32(4 * i, Number(word), true);
  }
  setKey(key);

  /** Grows the engine's memory to `bytes` at least. Views made before are dead after. */
  function reserve(bytes: number): void {
    const missing = bytes - engine.memory.buffer.byteLength;
    if (missing > 0) engine.memory.grow(Math.ceil(missing / wasmPage));
    if (memory.buffer !== engine.memory.buffer) memory = new Uint8Array(engine.memory.buffer);
  }

  function setKey(next: Uint8Array): void {
    key = next.slice();
    memory.set(key.byteLength > blockBytes ? hash(algorithm, key) : key, keyAt);
    engine.setKey();
  }

  /** Calls `use` for every run, with the address of its schedules and of its order. */
  function eachRun(pages: readonly Page[], use: (run: Run, schedules: number, order: number) => void): void {
    for (const page of pages) {
      if (page !== resident) load(page);
      let schedules = schedulesAt;
      for (const run of page.runs) {
        use(run, schedules, ordersAt + 4 * run.firstSlot);
        schedules += run.groups * run.blocks * schedule;
      }
    }
  }

  function load(page: Page): void {
    memory.set(page.raw, rawAt);
    new Uint32Array(engine.memory.buffer, ordersAt).set(page.order);
    let raw = rawAt;
    let schedules = schedulesAt;
    for (const { groups, blocks } of page.runs) {
      engine.prepare(groups, blocks, raw, schedules);
      raw += groups * blocks * rawBytes;
      schedules += groups * blocks * schedule;
    }
    resident = page;
  }

  return {
    setKey,

    pack(messages): Pack {
      const blocksOf = (message: Uint8Array): number =>
        Math.ceil((message.byteLength + 1 + 2 * wordBytes) / blockBytes);
      const byBlocks = new Map<number, number[]>();
      const long: { index: number; message: Uint8Array }[] = [];
      for (const [index, message] of messages.entries()) {
        const blocks = blocksOf(message);
        if (blocks > maxBlocks) long.push({ index, message });
        else {
          const alike = byBlocks.get(blocks);
          if (alike === undefined) byBlocks.set(blocks, [index]);
          else alike.push(index);
        }
      }

      const pages: Page[] = [];
      let runs: { blocks: number; indexes: readonly number[] }[] = [];
      let room = pageBlocks;
      const endPage = (): void => {
        if (runs.length > 0) pages.push(pageOf(runs));
        runs = [];
        room = pageBlocks;
      };
      for (const [blocks, indexes] of byBlocks) {
        for (let done = 0; done < indexes.length; ) {
          if (room < blocks) endPage();
          const taken = Math.min(Math.floor(room / blocks) * lanes, indexes.length - done);
          runs.push({ blocks, indexes: indexes.slice(done, done + taken) });
          room -= Math.ceil(taken / lanes) * blocks;
          done += taken;
        }
      }
      endPage();
      return { count: messages.length, pages, long };

      function pageOf(parts: typeof runs): Page {
        const laidOut: Run[] = [];
        const raw = new Uint8Array(
          parts.reduce((sum, { blocks, indexes }) => sum + Math.ceil(indexes.length / lanes) * blocks, 0) * rawBytes,
        );
        const view = new DataView(raw.buffer);
        const order: number[] = [];
        let at = 0;
        for (const { blocks, indexes } of parts) {
          const groups = Math.ceil(indexes.length / lanes);
          laidOut.push({ blocks, groups, firstSlot: order.length });
          let place = at;
          for (const index of indexes) {
            const message = messages[index] as Uint8Array;
            raw.set(message, place);
            raw[place + message.byteLength] = 0x80;
            place += blocks * blockBytes;
            // The pad before the message counts. 32 bits of length suffice for `maxBlocks`.
            const bits = (blockBytes + message.byteLength) * 8;
            if (littleEndian) view.setUint32(place - 8, bits, true);
            else view.setUint32(place - 4, bits);
            order.push(index);
          }
          while (order.length % lanes !== 0) order.push(messages.length);
          at += groups * blocks * rawBytes;
        }
        return { runs: laidOut, raw, order: Uint32Array.from(order) };
      }
    },

    digestAll(packed) {
      const { pages, long, count } = packed as Pack;
      // One digest more than there are messages: the slots without a message write there.
      reserve(digestsAt + (count + 1) * digestBytes);
      eachRun(pages, ({ groups, blocks }, schedules, order) => {
        engine.digest(groups, blocks, schedules, order, digestsAt);
      });
      for (const { index, message } of long) {
        memory.set(hmac(algorithm, key, message), digestsAt + index * digestBytes);
      }
      return memory.subarray(digestsAt, digestsAt + count * digestBytes);
    },

    setTargets(next) {
      checkTargets(next, digestBytes);
      targets = [...next];
      engine.clearTargets();
      for (const { offset, word } of targets) engine.addTarget(offset / 4, word);
    },

    findMatches(packed) {
      const { pages, long, count } = packed as Pack;
      const matches = new Set<number>();
      if (targets.length === 0) return [];
      eachRun(pages, ({ groups, blocks }, schedules, order) => {
        const found = engine.find(groups, blocks, schedules, order, foundAt);
        if (found === 0) return;
        for (const index of new Uint32Array(engine.memory.buffer, foundAt, found)) {
          if (index < count) matches.add(index);
        }
      });
      for (const { index, message } of long) {
        if (hasTarget(hmac(algorithm, key, message), targets)) matches.add(index);
      }
      return [...matches].sort((a, b) => a - b);
    },
  };
}
