import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { nativeOr } from '../../../../core/signature/nativeDigests.ts';

const message = Uint8Array.of(1, 2, 3);

describe('nativeOr', () => {
  it('takes the digest of the runtime where it has one', () => {
    const own = vi.fn(() => message);
    const expected = createHash('sha3-256').update(message).digest();
    expect(Buffer.from(nativeOr('sha3-256', own)(message))).toEqual(expected);
    expect(own).not.toHaveBeenCalled();
  });

  it('takes our own where the runtime knows no such algorithm', () => {
    const own = vi.fn(() => message);
    expect(nativeOr('whirlpool', own)(message)).toBe(message);
    expect(own).toHaveBeenCalledWith(message);
  });
});
