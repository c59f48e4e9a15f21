import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hiddenCharacters,
  positionsKept,
  withoutHiddenCharacters,
} from '../../../../core/evidence/hiddenCharacters.ts';

const said = (text: string) =>
  hiddenCharacters(text).map(
    ({ count, text: character, where }) => `${count} ${JSON.stringify(character)} ${where}`,
  );

const anyHidden = fc.constantFrom(
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\0',
  '\u{e0041}',
);
const visible = fc.stringMatching(/^[a-z0-9@.é]{1,20}$/);

describe('hiddenCharacters', () => {
  it('finds nothing in an ordinary email', () => {
    expect(hiddenCharacters('user@gmail.com')).toEqual([]);
  });

  it('names a line break after the email', () => {
    expect(hiddenCharacters('user@gmail.com\n')).toEqual([
      { text: '\n', where: 'after', count: 1, positions: [14] },
    ]);
  });

  it('counts CR LF as one line break', () => {
    expect(hiddenCharacters('a\r\n')).toEqual([{ text: '\r\n', where: 'after', count: 1, positions: [1] }]);
  });

  it('tells before, inside and after apart', () => {
    expect(said('  a\u200bb c\u00a0\n')).toEqual([
      '2 " " before',
      '1 "\u200b" inside',
      '1 " " inside',
      '1 "\u00a0" after',
      '1 "\\n" after',
    ]);
  });

  it('takes text without any visible character as before', () => {
    expect(said(' \n ')).toEqual(['2 " " before', '1 "\\n" before']);
  });

  it('keeps an unpaired surrogate out of it', () => {
    expect(hiddenCharacters('\ud800a')).toEqual([]);
  });

  it('stays small for a million of them', () => {
    const [found, ...others] = hiddenCharacters(`a${' '.repeat(1_000_000)}b`);
    expect(others).toEqual([]);
    expect(found?.count).toBe(1_000_000);
    expect(found?.positions).toHaveLength(positionsKept);
  });

  it('takes millions of them, in pairs and between letters, in a moment', () => {
    const text = 'a\u200b\u{e0041}\r\n'.repeat(1_000_000);
    const started = process.threadCpuUsage();
    expect(hiddenCharacters(text).map(({ where, count }) => `${count} ${where}`)).toEqual([
      '999999 inside',
      '999999 inside',
      '999999 inside',
      '1 after',
      '1 after',
      '1 after',
    ]);
    // Of processor time, which other programs take nothing from; usually a tenth of that.
    const { user, system } = process.threadCpuUsage(started);
    expect((user + system) / 1_000).toBeLessThan(3_000);
  });

  it('finds exactly what was put around a visible text', () => {
    fc.assert(
      fc.property(fc.array(anyHidden), visible, fc.array(anyHidden), (before, middle, after) => {
        const found = hiddenCharacters(before.join('') + middle + after.join(''));
        const length = (where: string) =>
          found
            .filter((entry) => entry.where === where)
            .reduce((sum, { text, count }) => sum + count * text.length, 0);
        expect(length('before')).toBe(before.join('').length);
        expect(length('inside')).toBe(0);
        expect(length('after')).toBe(after.join('').length);
      }),
    );
  });

  it('points at each character it names', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyHidden, visible), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        for (const { text: character, positions, count } of hiddenCharacters(text)) {
          expect(positions).toHaveLength(Math.min(count, positionsKept));
          for (const position of positions) {
            expect(text.startsWith(character, position)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('withoutHiddenCharacters', () => {
  it('leaves nothing to find and every visible character', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            anyHidden.map((text) => [text, '']),
            visible.map((text) => [text, text]),
          ),
        ),
        (parts) => {
          const cleaned = withoutHiddenCharacters(parts.map(([text]) => text).join(''));
          expect(cleaned).toBe(parts.map(([, rest]) => rest).join(''));
          expect(hiddenCharacters(cleaned)).toEqual([]);
        },
      ),
    );
  });
});
