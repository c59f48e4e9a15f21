const form = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** An ISO 8601 moment as a day in the local time zone: `3 Nov 2026`. Anything else is given back as it is. */
export function day(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : form.format(date);
}
