import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formattersIn } from '../../../locales/formattersIn.ts';
import { messageFrom, type Said } from '../../../locales/messageFrom.ts';

const said = (message: Said, count: number): string =>
  typeof message === 'string' ? message : message({ count });

describe('the formatters of messages', () => {
  it.each(['en-GB', 'fr-FR', 'pt-BR'])('count in %s as `Intl` does', (locale) => {
    const { getNumberFormat, getPluralRules } = formattersIn(locale);
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true })), (count) => {
        expect(getNumberFormat(locale).format(count)).toBe(new Intl.NumberFormat(locale).format(count));
        for (const type of ['cardinal', 'ordinal'] as const)
          expect(getPluralRules(locale, { type }).select(count)).toBe(
            new Intl.PluralRules(locale, { type }).select(count),
          );
      }),
    );
  });

  it('know per cent, ordinals and dates of English too', () => {
    expect(said(messageFrom('{count, number, percent}', 'en-GB'), 0.25)).toBe('25%');
    expect(said(messageFrom('{count, selectordinal, two {#nd} other {#th}}', 'en-GB'), 22)).toBe('22nd');
    expect(said(messageFrom('{count, date, short}', 'en-GB'), Date.UTC(2026, 10, 3, 12))).toBe('03/11/26');
  });
});
