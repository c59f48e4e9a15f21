import { stripVTControlCharacters, styleText } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../../cli/wrapped.ts';

describe('a text for a terminal', () => {
  it('is broken between words, below where its line begins', () => {
    expect(wrapped('  • one two three four\nshort', 14)).toBe('  • one two\n    three four\nshort');
    expect(wrapped(styleText('red', 'one two three', { validateStream: false }), 7).split('\n')).toHaveLength(
      2,
    );
  });

  it('loses nothing but spaces, and has no line that could be shorter', () => {
    const line = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', '-', '•'), minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 40 }), (words, columns) => {
        const lines = wrapped(words.join(' '), columns).split('\n');
        expect(lines.join(' ').split(/ +/).join(' ').trim()).toBe(words.join(' '));
        for (const one of lines) {
          const isOneWord = !one.trim().replace(/^• /, '').includes(' ');
          expect(isOneWord || stripVTControlCharacters(one).length <= columns).toBe(true);
        }
      }),
    );
  });
});
