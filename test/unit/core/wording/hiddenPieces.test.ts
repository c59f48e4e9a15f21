import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenPieces } from '../../../../core/wording/hiddenPieces.ts';

describe('running text in pieces', () => {
  it('tells what nobody sees, and leaves what its layout is', () => {
    expect(hiddenPieces(' a\u202eb\0\r\n\tc\u00a0пaypal ')).toEqual([
      { kind: 'plain', text: ' a' },
      { kind: 'hidden', text: '\u202e' },
      { kind: 'plain', text: 'b' },
      { kind: 'hidden', text: '\0' },
      { kind: 'hidden', text: '\r' },
      { kind: 'plain', text: '\n\tc' },
      { kind: 'hidden', text: '\u00a0' },
      { kind: 'plain', text: 'пaypal ' },
    ]);
  });

  it('are the whole text, and nothing hidden is plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const pieces = hiddenPieces(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const plain = pieces.flatMap(({ kind, text }) => (kind === 'plain' ? [text] : [])).join('');
        expect(plain).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
