const isoTime = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?))? ?(Z|UTC|[+-]\d\d:?\d\d)?$/i;

/**
 * The moment in a time column's cell, in milliseconds since 1970; `null` where it is not clear. Read are ISO 8601 (UTC
 * where it names no zone), and seconds and milliseconds since 1970. `03/04/2026` could be two days, so it is none.
 */
export function timeOf(cell: string): number | null {
  const text = cell.trim();
  if (/^\d{10}$/.test(text)) return Number(text) * 1_000;
  if (/^\d{13}$/.test(text)) return Number(text);
  const parts = isoTime.exec(text);
  if (parts === null) return null;
  const [, day, time = '00:00', zone = 'Z'] = parts;
  const offset = /^(?:Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  const moment = Date.parse(`${day}T${time.replace(',', '.').replace(/(\.\d{3})\d+$/, '$1')}${offset}`);
  return Number.isNaN(moment) ? null : moment;
}
