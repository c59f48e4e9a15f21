import { describe, expect, it } from 'vitest';
import { withWords } from '../../../../scripts/causes/withWords.ts';

const words = `${JSON.stringify({ a: { title: 'A' }, b: { title: 'B' } }, null, 2)}\n`;
const keysOf = (json: string): readonly string[] => Object.keys(JSON.parse(json) as object);

describe('the words of a new cause', () => {
  it('stand behind those of the last cause of its layer, or at the end', () => {
    expect(keysOf(withWords(words, 'c', { title: 'C' }, 'a'))).toEqual(['a', 'c', 'b']);
    expect(keysOf(withWords(words, 'c', { title: 'C' }, undefined))).toEqual(['a', 'b', 'c']);
  });

  it('leave everything else in the file as it was', () => {
    const added = withWords(words, 'c', { title: 'C' }, 'b');
    expect(added.replace(',\n  "c": {\n    "title": "C"\n  }', '')).toBe(words);
  });
});
