import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, momentIn, numberIn } from '../../../../core/wording/numbers.ts';

describe('numbers and dates in words', () => {
  it('separates thousands as each language does', () => {
    expect(numberIn('en-GB', 2_500)).toBe('2,500');
    expect(numberIn('de-DE', 2_500)).toBe('2.500');
  });

  it('says any number in English as `Intl` does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true })), (number) => {
        expect(numberIn('en-GB', number)).toBe(new Intl.NumberFormat('en-GB').format(number));
      }),
    );
  });

  it('names the month in the language', () => {
    expect(dayIn('en-GB', '2026-11-03T12:00:00Z')).toBe('3 Nov 2026');
    expect(dayIn('fr-FR', '2026-11-03T12:00:00Z')).toBe('3 nov. 2026');
    expect(momentIn('en-GB', '2026-11-03T12:00:00Z')).toMatch(/^3 Nov 2026, \d\d:00$/);
  });

  it('gives back what is no moment as it is', () => {
    expect(dayIn('en-GB', 'last year')).toBe('last year');
    expect(momentIn('en-GB', '')).toBe('');
  });
});
