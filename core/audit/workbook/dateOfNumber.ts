const dayMs = 86_400_000;
/** Days from the one before Excel's first, with the 29 February 1900 that it counts and that never was. */
const epoch = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
/** The 31 December 9999. */
const lastDay = 2_958_466;

/** A day of Excel's as ISO 8601 has it, with the time of day where it has one: to the second. `undefined` for no date. */
export function dateOfNumber(days: number, isFrom1904: boolean): string | undefined {
  if (!(days >= 0 && days < lastDay)) return undefined;
  const ms = Math.round((days * dayMs) / 1_000) * 1_000;
  const text = new Date((isFrom1904 ? epoch1904 : epoch) + ms).toISOString();
  if (days < 1) return text.slice(11, 19);
  return ms % dayMs === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
