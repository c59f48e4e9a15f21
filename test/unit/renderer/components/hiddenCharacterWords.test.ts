import { describe, expect, it } from 'vitest';
import { english } from '../../../../locales/english.ts';
import { hiddenCharacterWords } from '../../../../renderer/components/hiddenCharacterWords.ts';

const said = (text: string, count = 1) => hiddenCharacterWords(english, { text, count });

describe('hiddenCharacterWords', () => {
  it('names what people know, counted', () => {
    expect(said('\n')).toBe('1 line break (LF)');
    expect(said('\r\n', 2)).toBe('2 line breaks (CRLF)');
    expect(said(' ', 12_345)).toBe('12,345 spaces');
    expect(said('\u200b', 3)).toBe('3 zero-width spaces');
  });

  it('gives the code point of a character nobody has a name for', () => {
    expect(said('\u{e0041}')).toBe('1 invisible character (U+E0041)');
    expect(said('\u0001', 2)).toBe('2 control characters (U+0001)');
    expect(said('\u2004')).toBe('1 space (U+2004)');
  });
});
