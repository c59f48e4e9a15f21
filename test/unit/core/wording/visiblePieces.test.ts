import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visiblePieces } from '../../../../core/wording/visiblePieces.ts';

const marked = (text: string): readonly string[] =>
  visiblePieces(text)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind} ${JSON.stringify(text)}`);

describe('a text in pieces', () => {
  it('tells what nobody sees', () => {
    expect(marked('  a b\u00a0\u200b@c.d \n')).toEqual([
      'hidden "  "',
      'hidden "\u00a0"',
      'hidden "\u200b"',
      'hidden "\\n"',
    ]);
    expect(marked('a@b.c ')).toEqual(['hidden " "']);
  });

  it('tells letters that look like others, in words that pretend to be of ASCII', () => {
    // The first а is Cyrillic, and so is the whole of the last one.
    expect(marked('pаypal@example.com')).toEqual(['look-alike "а"']);
    expect(marked('ana＠example。com')).toEqual(['look-alike "＠"', 'look-alike "。"']);
    expect(marked('o’brien–x@example.com')).toEqual(['look-alike "’"', 'look-alike "–"']);
    expect(marked('почта@пример.рф')).toEqual([]);
    expect(marked('josé.müller+ñ@exämple.com')).toEqual([]);
  });

  it('are the whole text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const pieces = visiblePieces(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('find a look-alike wherever it stands in a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}$/), fc.nat(), (word, place) => {
        const at = place % (word.length + 1);
        expect(marked(`${word.slice(0, at)}о${word.slice(at)}@example.com`)).toEqual(['look-alike "о"']);
      }),
    );
  });
});
