import { describe, expect, it } from 'vitest';
import { plural } from '../../../../renderer/words/plural.ts';

describe('plural', () => {
  it('leaves one as it is', () => {
    expect(plural(1, 'line break (LF)')).toBe('1 line break (LF)');
  });

  it('puts the s before the brackets', () => {
    expect(plural(2, 'line break (LF)')).toBe('2 line breaks (LF)');
  });

  it('groups the digits of a large number', () => {
    expect(plural(12_345, 'space')).toBe('12,345 spaces');
  });
});
