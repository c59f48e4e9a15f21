import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceKinds } from '../../../../core/evidence/sourceKinds.ts';
import { colourExcerpt } from '../../../../renderer/check/colourExcerpt.ts';
import { excerptOf, type Mark, markKinds } from '../../../../renderer/check/excerptOf.ts';

const none: readonly Mark[] = [];

/** What of a short text has a colour, and which. */
const coloured = (text: string, source: (typeof sourceKinds)[number], marks = none): readonly string[] =>
  [...colourExcerpt(excerptOf(text, marks), source).values()]
    .flat()
    .flatMap(({ text, kind }) => (kind === undefined ? [] : [`${kind} ${text}`]));

describe('the colours of a paste', () => {
  it('are those of a script, alone or in its page, whole or cut through', () => {
    const push = '$crisp.push(["set"]); // here';
    const seen = ['literal "set"', 'comment // here'];
    expect(coloured(push, 'crisp-push')).toEqual(seen);
    for (const page of [
      `<script>${push}\n</script>`,
      `<script>\n${push}`,
      `${push}\n</script><p>Hello</p>`,
    ]) {
      expect(coloured(page, 'crisp-push')).toEqual(expect.arrayContaining(seen));
    }
  });

  it('are those of an app', () => {
    expect(coloured('let a = "b"', 'ios')).toEqual(['keyword let', 'literal "b"']);
    expect(coloured('val a = "b"', 'android')).toEqual(['keyword val', 'literal "b"']);
    expect(coloured("final a = 'b';", 'flutter')).toEqual(['keyword final', "literal 'b'"]);
    expect(coloured('{"a": "b", "c": 1}', 'json')).toContain('literal "b"');
  });

  it('are none where it is no code', () => {
    for (const source of ['bare', 'log', 'lines', 'csv', 'query'] as const) {
      expect(coloured('if "a" <b>, for 1', source)).toEqual([]);
    }
  });

  it('leave marks alone, and go on behind them', () => {
    const text = 'f("abc", 1)';
    expect(coloured(text, 'set-email', [{ kind: 'email', start: 3, end: 6 }])).toEqual([
      'literal "',
      'literal "',
      'literal 1',
    ]);
  });

  it('begin anew behind what was left out', () => {
    const text = `f("abc", /* ${'x '.repeat(600)}); g("de", 1)`;
    const marks = ['abc', 'de'].map((value): Mark => {
      const start = text.indexOf(value);
      return { kind: 'email', start, end: start + value.length };
    });
    expect(excerptOf(text, marks).map(({ kind }) => kind)).toContain('gap');
    // No comment any more: its beginning is in another part.
    expect(coloured(text, 'set-email', marks).at(-1)).toBe('literal 1');
  });

  it('are none where there is so much that telling it apart takes long', () => {
    const marks = Array.from(
      { length: 40 },
      (_, place): Mark => ({ kind: 'email', start: place * 100, end: place * 100 + 9 }),
    );
    expect(coloured('"x" + '.repeat(1_000), 'set-email', marks)).toEqual([]);
  });

  it('change nothing of any text', () => {
    const aText = fc
      .array(
        fc.constantFrom(
          '<script>',
          '</script>',
          '<p a="b">',
          '"',
          "'",
          '/*',
          '\n',
          'let ',
          '😀',
          'x'.repeat(99),
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        aText,
        fc.array(fc.tuple(fc.constantFrom(...markKinds), fc.nat(3_000), fc.nat(60)), { maxLength: 6 }),
        fc.constantFrom(...sourceKinds),
        (text, places, source) => {
          const marks = places.flatMap(([kind, start, length]): readonly Mark[] =>
            start + length <= text.length ? [{ kind, start, end: start + length }] : [],
          );
          const pieces = excerptOf(text, marks);
          for (const [piece, colours] of colourExcerpt(pieces, source)) {
            expect(colours.map((one) => one.text).join('')).toBe(piece.text);
          }
        },
      ),
    );
  });
});
