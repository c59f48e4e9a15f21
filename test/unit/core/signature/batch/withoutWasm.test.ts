import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf } from '../../../../../core/signature/digest.ts';
import { hexOf } from '../../../../../core/signature/hexOf.ts';

/** RFC 4231, case 2. */
const key = new TextEncoder().encode('Jefe');
const message = new TextEncoder().encode('what do ya want for nothing?');
const digest = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';

class CompileError extends Error {}

/** What compiling says of SIMD instructions on a machine that has none. */
const withoutSimd = {
  CompileError,
  Module: class {
    constructor() {
      throw new CompileError('WebAssembly.Module(): Wasm SIMD unsupported');
    }
  },
};

/** An engine asks for its memory when it starts. */
const withoutMemory = {
  CompileError,
  Module: class {},
  Instance: class {
    constructor() {
      throw new RangeError('WebAssembly.Memory(): could not allocate memory');
    }
  },
};

describe('a batch on a machine without the engine', () => {
  beforeEach(() => {
    vi.resetModules();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    { what: 'WebAssembly', global: undefined },
    { what: 'SIMD', global: withoutSimd },
    { what: 'room in memory', global: withoutMemory },
  ])('works without $what', async ({ global }) => {
    vi.stubGlobal('WebAssembly', global);
    const { wasmBatch } = await import('../../../../../core/signature/batch/wasmBatch.ts');
    const { createHmacBatch } = await import('../../../../../core/signature/batch/createHmacBatch.ts');
    expect(wasmBatch('sha256', digestOf('sha256'))).toBeUndefined();
    const batch = createHmacBatch('sha256');
    batch.setKey(key);
    expect(hexOf(batch.digestAll(batch.pack([message])))).toBe(digest);
  });
});
