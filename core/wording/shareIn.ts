/**
 * A part of a whole in per cent with one decimal: `97.2%` in `en-GB`. Never all or nothing where it is not: then with two
 * decimals, and at the least 0.01%.
 */
export function shareIn(locale: string, part: number, whole: number): string {
  const exact = whole === 0 ? 0 : part / whole;
  const rounded = Math.round(exact * 1_000) / 1_000;
  const shown =
    rounded === 1 && part < whole
      ? Math.min(0.9999, exact)
      : rounded === 0 && part > 0
        ? Math.max(0.0001, exact)
        : rounded;
  return shown.toLocaleString(locale, {
    style: 'percent',
    maximumFractionDigits: 2,
    roundingMode: shown > 0.5 ? 'trunc' : 'halfExpand',
  } as Intl.NumberFormatOptions);
}
