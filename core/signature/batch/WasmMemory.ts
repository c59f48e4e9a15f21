import type { Algorithm } from '../Algorithm.ts';
import { hmacWasm } from './hmacWasm.ts';

/** The few words of WebAssembly that are used here; Node's types leave them out. Undefined where it is switched off. */
declare const WebAssembly:
  | {
      readonly CompileError: new () => Error;
      readonly Module: new (binary: Uint8Array) => Module;
      readonly Instance: new (module: Module) => { readonly exports: unknown };
    }
  | undefined;

type Module = { readonly __module: never };
type Address = { readonly value: number };

/** What assembly/hmac.ts exports. All numbers are addresses or counts in its memory. */
export interface Engine {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly keyBlock: Address;
  readonly initialState: Address;
  readonly free: Address;
  configure(family: number, digestBytes: number): number;
  setKey(): void;
  prepare(groups: number, blocks: number, messages: number, to: number): void;
  digest(groups: number, blocks: number, schedules: number, order: number, to: number): void;
  digestWithin(count: number, bytes: number, starts: number, ends: number, to: number): number;
  digestWithOwnKeys(
    count: number,
    bytes: number,
    starts: number,
    ends: number,
    keyStarts: number,
    keyEnds: number,
    to: number,
  ): void;
  hashWithin(count: number, bytes: number, starts: number, ends: number, to: number): void;
  compareHex(
    count: number,
    bytes: number,
    starts: number,
    ends: number,
    digests: number,
    inCapitals: number,
    to: number,
  ): void;
  compareBase64(
    count: number,
    bytes: number,
    starts: number,
    ends: number,
    digests: number,
    digestBytes: number,
    mostPadding: number,
    to: number,
  ): void;
  readonly passedLines: Address;
  findRows(
    bytes: number,
    length: number,
    delimiter: number,
    email: number,
    digest: number,
    time: number,
    columns: number,
    skipsFirst: number,
    traits: number,
    hex: number,
    to: number,
    most: number,
  ): number;
  change(
    count: number,
    bytes: number,
    starts: number,
    ends: number,
    signatureStarts: number,
    signatureEnds: number,
    before: number,
    beforeLength: number,
    after: number,
    afterLength: number,
    isLower: number,
    to: number,
  ): void;
  readonly alphabets: Address;
  readonly providers: Address;
  readonly wanted: Address;
  readonly kinds: Address;
  readonly counts: Address;
  readonly firsts: Address;
  readonly numbersOfAnswers: Address;
  readonly groupsOfAnswers: Address;
  readonly sampling: Address;
  readonly groups: Address;
  readonly otherTimes: Address;
  kindsOf(count: number, bytes: number, columns: number, most: number, answers: number, to: number): number;
  gather(count: number, columns: number, most: number, answers: number, ofKinds: number, to: number): number;
  answer(count: number, places: number, holds: number, number: number, answers: number): number;
  countAnswers(count: number, columns: number, most: number, answers: number): void;
  weigh(
    count: number,
    bytes: number,
    columns: number,
    most: number,
    answers: number,
    before: number,
    weights: number,
  ): number;
  tellAll(
    count: number,
    bytes: number,
    columns: number,
    most: number,
    answers: number,
    weights: number,
    table: number,
    slots: number,
    domains: number,
    to: number,
  ): number;
  find(groups: number, blocks: number, schedules: number, order: number, to: number): number;
  clearTargets(): void;
  addTarget(word: number, value: number): number;
}

export interface Variant {
  readonly family: 1 | 2 | 3 | 4;
  readonly wordBytes: 4 | 8;
  readonly littleEndian: boolean;
  readonly initialState: readonly bigint[];
}

/** RFC 1321, section 3.3, and FIPS 180-4, section 5.3. */
export const variants: { readonly [A in Algorithm]?: Variant } = {
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
      0x6a09e667n,
      0xbb67ae85n,
      0x3c6ef372n,
      0xa54ff53an,
      0x510e527fn,
      0x9b05688cn,
      0x1f83d9abn,
      0x5be0cd19n,
    ],
  },
  sha224: {
    family: 3,
    wordBytes: 4,
    littleEndian: false,
    initialState: [
      0xc1059ed8n,
      0x367cd507n,
      0x3070dd17n,
      0xf70e5939n,
      0xffc00b31n,
      0x68581511n,
      0x64f98fa7n,
      0xbefa4fa4n,
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
  'sha512-256': {
    family: 4,
    wordBytes: 8,
    littleEndian: false,
    initialState: [
      0x22312194fc2bf72cn,
      0x9f555fa3c84c64c2n,
      0x2393b86b6f53b151n,
      0x963877195940eabdn,
      0x96283ee2a88effe3n,
      0xbe5e1e2553863992n,
      0x2b0199fc2c85b8aan,
      0x0eb72ddc81c52ca2n,
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

const wasmPageBytes = 65536;

/** What the engine may read behind a message, in bytes. */
export const readBehind = 256;

/** Shorter rows are not usual. */
export const fewestBytesOfRow = 16;
/** That `findRows` writes down. */
export const numbersOfRow = 11;

let compiled: (() => Engine) | null | undefined;

/** What makes an engine, compiled once per thread; null without WebAssembly or SIMD, which compiling tells. */
function engineMaker(): (() => Engine) | null {
  if (compiled !== undefined) return compiled;
  if (typeof WebAssembly !== 'object') return null;
  const { CompileError, Instance, Module } = WebAssembly;
  try {
    const module = new Module(Buffer.from(hmacWasm, 'base64'));
    compiled = () => new Instance(module).exports as Engine;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    compiled = null;
  }
  return compiled;
}

/**
 * The memory in which batches compute, some megabytes. Several may share one: then each begins anew with its key and
 * targets when its turn comes after another's, and what one gives is valid until the next call of any.
 */
export class WasmMemory {
  #engine: Engine | undefined;
  /** The batch that computes here now. */
  owner: object | undefined;
  /** Whether it has targets from any of them. */
  hasTargets = false;

  #bytes = new Uint8Array();

  /** What computes here; undefined without WebAssembly or SIMD, or without memory for it. */
  get engine(): Engine | undefined {
    try {
      this.#engine ??= engineMaker()?.();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    return this.#engine;
  }

  /** Sees to it that there are so many bytes, and gives all; views that were made before may be dead. */
  reserve(bytes: number): Uint8Array<ArrayBuffer> {
    const memory = this.engine?.memory;
    if (memory === undefined) return this.#bytes;
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / wasmPageBytes));
    if (this.#bytes.buffer !== memory.buffer) this.#bytes = new Uint8Array(memory.buffer);
    return this.#bytes;
  }
}

/** Has an engine compute an algorithm’s digests from now on; the key is to be set again. */
export function chooseAlgorithm(
  engine: Engine,
  { family, wordBytes, initialState }: Variant,
  digestBytes: number,
): void {
  engine.configure(family, digestBytes);
  const initial = new DataView(engine.memory.buffer, engine.initialState.value);
  for (const [i, word] of initialState.entries()) {
    if (wordBytes === 8) initial.setBigUint64(8 * i, word, true);
    else initial.setUint32(4 * i, Number(word), true);
  }
}
