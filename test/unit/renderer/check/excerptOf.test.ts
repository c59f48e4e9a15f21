import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, type Mark, markKinds } from '../../../../renderer/check/excerptOf.ts';

const shown = (text: string, marks: readonly Mark[]) =>
  excerptOf(text, marks).map(({ kind, text }) => [kind, text]);

describe('the shortened view of a paste', () => {
  it('shows a short text whole, with what was found in it', () => {
    expect(shown('a b c', [{ kind: 'email', start: 2, end: 3 }])).toEqual([
      ['plain', 'a '],
      ['email', 'b'],
      ['plain', ' c'],
    ]);
  });

  it('leaves out what is far from everything found', () => {
    const text = `${'x'.repeat(5_000)}EMAIL${'y'.repeat(5_000)}`;
    expect(shown(text, [{ kind: 'email', start: 5_000, end: 5_005 }])).toEqual([
      ['gap', '…'],
      ['plain', 'x'.repeat(40)],
      ['email', 'EMAIL'],
      ['plain', 'y'.repeat(40)],
      ['gap', '…'],
    ]);
  });

  it('marks an email inside a wrong call as both', () => {
    const marks: readonly Mark[] = [
      { kind: 'delivery', start: 0, end: 6 },
      { kind: 'email', start: 2, end: 4 },
    ];
    expect(shown('call()', marks)).toEqual([
      ['delivery', 'ca'],
      ['email', 'll'],
      ['delivery', '()'],
    ]);
  });

  it('keeps what nobody sees for the chips, with one kind of line break around values', () => {
    expect(shown('a\u202eb\0\r\n\tc\rd', [])).toEqual([['plain', 'a\u202eb\0\n\tc\nd']]);
    expect(shown('x\ra\r\nb', [{ kind: 'email', start: 2, end: 4 }])).toEqual([
      ['plain', 'x\n'],
      ['email', 'a\r'],
      ['plain', '\nb'],
    ]);
    expect(shown('a\r\nb', [{ kind: 'delivery', start: 0, end: 2 }])).toEqual([
      ['delivery', 'a'],
      ['plain', '\nb'],
    ]);
  });

  it('cuts no character in half', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(3), (before, after) => {
        const text = `${'😀'.repeat(400)}${'x'.repeat(before)}MARK${'y'.repeat(after)}${'😀'.repeat(400)}`;
        const start = 800 + before;
        for (const marks of [[], [{ kind: 'email', start, end: start + 4 }]] as const) {
          for (const { text: piece } of excerptOf(text, marks)) expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  const aText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u202e', '<'), maxLength: 4_000 });
  const aMark = (length: number) =>
    fc
      .tuple(fc.constantFrom(...markKinds), fc.nat(length), fc.nat(length))
      .map(([kind, a, b]): Mark => ({ kind, start: Math.min(a, b), end: Math.max(a, b) }));
  const aCase = aText.chain((text) =>
    fc.tuple(fc.constant(text), fc.array(aMark(text.length), { maxLength: 30 })),
  );

  it('is never long, and never shows anything of a secret', () => {
    fc.assert(
      fc.property(aCase, ([text, marks]) => {
        const hidden = marks.filter(({ kind }) => kind === 'secret');
        const masked = Array.from(text, (one, at) =>
          hidden.some(({ start, end }) => start <= at && at < end) ? 'S' : one,
        ).join('');
        const pieces = excerptOf(masked, marks);
        expect(pieces.map((piece) => piece.text).join('')).not.toContain('S');
        expect(pieces.length).toBeLessThan(200);
      }),
    );
  });
});
