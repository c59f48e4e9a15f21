import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterEdit, replaceSelection, shownText } from '../../../../renderer/check/exactText.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r', '\r\n', '\u00a0', '\ud83d', 'é'), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('exactText', () => {
  it('keeps CR LF before and after an edit', () => {
    expect(afterEdit('a\r\nb\r\nc', 'a\nbx\nc')).toBe('a\r\nbx\r\nc');
  });

  it('puts a paste in place of the selection, exactly', () => {
    expect(replaceSelection('a\r\nb', 2, 3, 'x\r\n')).toBe('a\r\nx\r\n');
  });

  it('changes nothing when nothing was edited', () => {
    fc.assert(
      fc.property(text, (exact) => {
        expect(afterEdit(exact, shownText(exact))).toBe(exact);
      }),
    );
  });

  it('always shows what the text area shows', () => {
    fc.assert(
      fc.property(text, text.map(shownText), (exact, edited) => {
        expect(shownText(afterEdit(exact, edited))).toBe(edited);
      }),
    );
  });

  it('leaves what stands before and after a selection as it was', () => {
    fc.assert(
      fc.property(text, text, text, (before, after, pasted) => {
        fc.pre(!before.endsWith('\r') || !after.startsWith('\n'));
        const at = shownText(before).length;
        expect(replaceSelection(before + after, at, at, pasted)).toBe(before + pasted + after);
      }),
    );
  });
});
