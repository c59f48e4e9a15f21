import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';
import { unprefixed } from '../../../../core/evidence/unprefixed.ts';
import { times } from '../../../times.ts';

const textOf = (text: string): string => unprefixed(wholeSlice(text)).text;

describe('what stands before each line', () => {
  it('goes, whatever the lines are', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z{}()"@;:]{1,30}$/), { minLength: 3, maxLength: 12 });
    const prefixes = fc.constantFrom(
      (line: string, nth: number) => `${nth + 1}\t${line}`,
      (line: string, nth: number) => `${nth + 9} | ${line}`,
      (line: string) => `api-1 | ${line}`,
      (line: string, nth: number) => `2026-11-14 10:${10 + nth}:08,1${nth} ${line}`,
    );
    fc.assert(
      fc.property(lines, prefixes, (all, prefixed) => {
        expect(textOf(all.map(prefixed).join('\n'))).toBe(all.join('\n'));
      }),
      { numRuns: 100 * times },
    );
  });

  it.each([
    'jane@example.com | 1f2e\njane@example.com | 2e3f\njane@example.com | 3f4a',
    '10:01 signature: 1f2e x\n10:02 signature: 2e3f y\n10:03 signature: 3f4a z',
    'the page\nthe browser\nthe log',
    '1  first\n2  second',
    '1  first\n2  second\n4  fourth',
    'web_1  | a\nweb_1  | b\nAnd I see this, too.',
    '',
  ])('stays where it may be told, or not all lines have it: %j', (text) => {
    expect(textOf(text).replace(/10:0\d /g, '')).toBe(text.replace(/10:0\d /g, ''));
  });

  it('leaves every place where it was', () => {
    const slice = unprefixed(wholeSlice('web_1  | a\nweb_1  | b\nweb_1  | c'));
    expect(slice.range(slice.text.indexOf('c'), slice.text.length)).toEqual({ start: 31, end: 32 });
  });
});
