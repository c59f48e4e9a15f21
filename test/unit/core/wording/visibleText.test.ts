import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../../core/wording/visibleText.ts';

describe('visible text', () => {
  it('draws what cannot be seen', () => {
    expect(visibleText('user@gmail.com\n')).toBe('user@gmail.com␊');
    expect(visibleText('  a b\u00a0\u200b ')).toBe('␣␣a b⟨U+00A0⟩⟨U+200B⟩␣');
    expect(visibleText('\ud800')).toBe('⟨U+D800⟩');
  });

  it('changes nothing that can be seen', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(visibleText(email)).toBe(email);
      }),
    );
  });

  it('is one line of bounded length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const visible = visibleText(text, 100);
        expect(visible).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(visible.length).toBeLessThan(1_200);
      }),
    );
  });
});
