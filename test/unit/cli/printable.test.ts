import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../cli/printable.ts';

describe('printable', () => {
  it('leaves what can be seen alone', () => {
    expect(printable('Zoë & Søn, 東京 <a@b>')).toBe('Zoë & Søn, 東京 <a@b>');
  });

  it('shows what cannot be seen', () => {
    expect(printable('a\u001b[2J\n\u202e\u200b\ufeffb\ud800')).toBe(
      'a\\u{1b}[2J\\u{a}\\u{202e}\\u{200b}\\u{feff}b\\u{d800}',
    );
  });

  it('finds it among letters and signs beyond ASCII', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const unseen = all.filter((character) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character));
    expect(all.filter((character) => printable(character) !== character)).toEqual(unseen);
  });

  it('ends a text that is too long for a terminal', () => {
    expect(printable('x'.repeat(100_000))).toHaveLength(2_001);
  });

  it('lets no control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
