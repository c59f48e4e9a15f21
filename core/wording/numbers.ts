/**
 * A whole number with the separators of a locale: `2,500` in `en-GB`. English is what the command line speaks, and the first
 * question to `Intl` takes a third of the time in which Node starts.
 */
export const numberIn = (locale: string, count: number): string =>
  locale === 'en-GB' && Number.isSafeInteger(count) && !Object.is(count, -0)
    ? String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
    : count.toLocaleString(locale);

const formatted = (locale: string, text: string, options: Intl.DateTimeFormatOptions): string => {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toLocaleString(locale, options);
};

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** An ISO 8601 moment as a day in the local time zone: `3 Nov 2026`. Anything else is given back as it is. */
export const dayIn = (locale: string, moment: string): string => formatted(locale, moment, day);

/** An ISO 8601 moment in the local time zone: `3 Nov 2026, 14:05`. Anything else is given back as it is. */
export const momentIn = (locale: string, moment: string): string =>
  formatted(locale, moment, { ...day, hour: '2-digit', minute: '2-digit' });
