import { describe, expect, it } from 'vitest';
import { encodingUppercaseHex } from '../../../../../core/causes/encoding/encodingUppercaseHex.ts';

const digest = 'C1B2A3D4E5F60718'.repeat(4);
const damaged = (text: string): readonly unknown[] =>
  [...(encodingUppercaseHex.undo?.(text, 'damaged') ?? [])].map(({ value }) => value);

describe('upper-case hex with a slip', () => {
  it('may have two characters that are no digits', () => {
    expect(damaged(digest.replace('F', 'O'))).toEqual([digest.replace('F', 'O').toLowerCase()]);
    expect(damaged(`${digest.slice(2)}OS`)).toHaveLength(1);
    expect(damaged(`${digest.slice(3)}OSZ`)).toEqual([]);
  });

  it('has no white space, which is looked at once', () => {
    expect(damaged(`${'A'.repeat(1_000_000)} `)).toEqual([]);
  });
});
