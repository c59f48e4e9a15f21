import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooLong, sourceOf } from '../../../../renderer/generate/emailSource.ts';

describe('sourceOf', () => {
  it('takes a text with a brace for a pattern', () => {
    expect(sourceOf('qa+{1..50}@example.com').kind).toBe('pattern');
    expect(sourceOf('qa+{1..50@example.com').kind).toBe('pattern');
  });

  it('takes any other text for a list, and hands it on as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/[{}]/.test(text)),
        (text) => {
          expect(sourceOf(text)).toEqual({ kind: 'list', text });
        },
      ),
    );
  });
});

describe('isTooLong', () => {
  it('lets through what the boundary takes, and no more', () => {
    expect(isTooLong('a'.repeat(20_000_000))).toBe(false);
    expect(isTooLong('a'.repeat(20_000_001))).toBe(true);
  });
});
